/**
 * Offices of the states of the Americas other than the United States. Form of the rows: `terms.ts`.
 *
 * Compiled by hand from general knowledge of public affairs; licence Apache-2.0.
 */
export const AMERICAS = `
Canada | prime minister | pm.gc.ca | 2026-05-01
2006-02-06 Stephen Harper
2015-11-04 Justin Trudeau
2025-03-14 Mark Carney

Canada | governor general | gg.ca
2005-09-27 Michaëlle Jean
2010-10-01 David Johnston
2017-10-02 Julie Payette
2021-01-22 -
2021-07-26 Mary Simon

Canada | foreign minister | international.gc.ca
2008-10-30 Lawrence Cannon
2011-05-18 John Baird
2015-02-03 -
2015-02-09 Rob Nicholson
2015-11-04 Stéphane Dion
2017-01-10 Chrystia Freeland
2019-11-20 François-Philippe Champagne
2021-01-12 Marc Garneau
2021-10-26 Mélanie Joly
2025-05-13 Anita Anand

Canada | defence minister | canada.ca
2007-08-14 Peter MacKay
2013-07-15 Rob Nicholson
2015-02-09 Jason Kenney
2015-11-04 Harjit Sajjan
2021-10-26 Anita Anand
2023-07-26 Bill Blair
2025-05-13 David McGuinty

Canada | finance minister | canada.ca
2006-02-06 Jim Flaherty
2014-03-19 Joe Oliver
2015-11-04 Bill Morneau
2020-08-18 Chrystia Freeland
2024-12-16 Dominic LeBlanc
2025-03-14 François-Philippe Champagne

Mexico | president | gob.mx/presidencia | 2026-05-01
2006-12-01 Felipe Calderón
2012-12-01 Enrique Peña Nieto
2018-12-01 Andrés Manuel López Obrador
2024-10-01 Claudia Sheinbaum

Mexico | foreign minister | gob.mx/sre
2006-12-01 Patricia Espinosa
2012-12-01 -
2012-12-04 José Antonio Meade
2015-08-27 Claudia Ruiz Massieu
2017-01-04 Luis Videgaray
2018-12-01 Marcelo Ebrard
2023-06-12 -
2023-07-03 Alicia Bárcena
2024-10-01 Juan Ramón de la Fuente

Mexico | defence minister | gob.mx/defensa
2006-12-01 Guillermo Galván
2012-12-01 Salvador Cienfuegos
2018-12-01 Luis Cresencio Sandoval
2024-10-01 Ricardo Trevilla

Brazil | president | gov.br | 2026-05-01
2003-01-01 Luiz Inácio Lula da Silva
2011-01-01 Dilma Rousseff
2016-05-12 Michel Temer (acting)
2016-08-31 Michel Temer
2019-01-01 Jair Bolsonaro
2023-01-01 Luiz Inácio Lula da Silva

Brazil | vice president | gov.br
2003-01-01 José Alencar
2011-01-01 Michel Temer
2016-08-31 -
2019-01-01 Hamilton Mourão
2023-01-01 Geraldo Alckmin

Brazil | foreign minister | gov.br
2003-01-01 Celso Amorim
2011-01-01 Antonio Patriota
2013-08-26 -
2013-08-28 Luiz Alberto Figueiredo
2015-01-01 Mauro Vieira
2016-05-12 José Serra
2017-02-22 -
2017-03-07 Aloysio Nunes
2019-01-01 Ernesto Araújo
2021-03-29 -
2021-04-06 Carlos França
2023-01-01 Mauro Vieira

Brazil | defence minister | gov.br
2007-07-25 Nelson Jobim
2011-08-04 -
2011-08-08 Celso Amorim
2015-01-01 Jaques Wagner
2015-10-02 -
2015-10-05 Aldo Rebelo
2016-05-12 Raul Jungmann
2018-02-27 Joaquim Silva e Luna
2019-01-01 Fernando Azevedo e Silva
2021-03-29 -
2021-04-01 Walter Braga Netto
2022-04-01 Paulo Sérgio Nogueira
2023-01-01 José Múcio

Argentina | president | casarosada.gob.ar | 2026-05-01
2007-12-10 Cristina Fernández de Kirchner
2015-12-10 Mauricio Macri
2019-12-10 Alberto Fernández
2023-12-10 Javier Milei

Argentina | foreign minister | cancilleria.gob.ar | 2025-10-22
2005-12-01 Jorge Taiana
2010-06-18 -
2010-06-22 Héctor Timerman
2015-12-10 Susana Malcorra
2017-06-12 Jorge Faurie
2019-12-10 Felipe Solá
2021-09-20 Santiago Cafiero
2023-12-10 Diana Mondino
2024-10-30 -
2024-11-04 Gerardo Werthein

Argentina | defence minister | argentina.gob.ar
2010-12-15 Arturo Puricelli
2013-05-30 -
2013-06-04 Agustín Rossi
2015-12-10 Julio Martínez
2017-07-17 Oscar Aguad
2019-12-10 Agustín Rossi
2021-08-07 -
2021-08-11 Jorge Taiana
2023-12-10 Luis Petri

Venezuela | president | CIA World Leaders | 2026-01-01
1999-02-02 Hugo Chávez
2013-03-05 Nicolás Maduro

Venezuela | foreign minister | mppre.gob.ve
2006-08-09 Nicolás Maduro
2013-01-16 Elías Jaua
2014-09-02 Rafael Ramírez
2014-12-26 Delcy Rodríguez
2017-06-21 Samuel Moncada
2017-08-02 Jorge Arreaza
2021-08-19 Félix Plasencia
2022-05-16 Carlos Faría
2023-01-06 Yván Gil

Venezuela | defence minister | CIA World Leaders
2013-07-05 Carmen Meléndez
2014-10-24 Vladimir Padrino López

Venezuela | opposition leader | yearbooks
2019-01-23 Juan Guaidó
2023-01-05 -

Colombia | president | presidencia.gov.co | 2026-05-01
2002-08-07 Álvaro Uribe
2010-08-07 Juan Manuel Santos
2018-08-07 Iván Duque
2022-08-07 Gustavo Petro

Colombia | foreign minister | cancilleria.gov.co
2010-08-07 María Ángela Holguín
2018-08-07 Carlos Holmes Trujillo
2019-11-12 -
2019-11-26 Claudia Blum
2021-05-13 -
2021-05-27 Marta Lucía Ramírez
2022-08-07 Álvaro Leyva
2024-01-24 -
2025-01-29 Laura Sarabia
2025-07-04 -

Colombia | defence minister | mindefensa.gov.co
2010-08-07 Rodrigo Rivera
2011-09-01 -
2011-09-05 Juan Carlos Pinzón
2015-06-22 Luis Carlos Villegas
2018-08-07 Guillermo Botero
2019-11-06 -
2019-12-01 Carlos Holmes Trujillo
2021-01-26 -
2021-02-03 Diego Molano
2022-08-07 Iván Velásquez
2025-02-15 -

Chile | president | gob.cl | 2026-03-11
2006-03-11 Michelle Bachelet
2010-03-11 Sebastián Piñera
2014-03-11 Michelle Bachelet
2018-03-11 Sebastián Piñera
2022-03-11 Gabriel Boric

Chile | foreign minister | minrel.gob.cl
2010-03-11 Alfredo Moreno
2014-03-11 Heraldo Muñoz
2018-03-11 Roberto Ampuero
2019-06-13 Teodoro Ribera
2020-07-28 Andrés Allamand
2022-02-06 -
2022-03-11 Antonia Urrejola
2023-03-10 Alberto van Klaveren

Peru | president | gob.pe | 2026-01-01
2006-07-28 Alan García
2011-07-28 Ollanta Humala
2016-07-28 Pedro Pablo Kuczynski
2018-03-23 Martín Vizcarra
2020-11-10 Manuel Merino
2020-11-15 -
2020-11-17 Francisco Sagasti
2021-07-28 Pedro Castillo
2022-12-07 Dina Boluarte
2025-10-10 José Jerí

Ecuador | president | presidencia.gob.ec | 2026-05-01
2007-01-15 Rafael Correa
2017-05-24 Lenín Moreno
2021-05-24 Guillermo Lasso
2023-11-23 Daniel Noboa

Ecuador | foreign minister | cancilleria.gob.ec
2010-01-22 Ricardo Patiño
2016-03-03 Guillaume Long
2017-05-24 María Fernanda Espinosa
2018-06-12 José Valencia
2020-07-01 -

Bolivia | president | CIA World Leaders
2006-01-22 Evo Morales
2019-11-10 -
2019-11-12 Jeanine Áñez (acting)
2020-11-08 Luis Arce

Paraguay | president | presidencia.gov.py | 2026-05-01
2008-08-15 Fernando Lugo
2012-06-22 Federico Franco
2013-08-15 Horacio Cartes
2018-08-15 Mario Abdo Benítez
2023-08-15 Santiago Peña

Uruguay | president | gub.uy/presidencia | 2026-05-01
2005-03-01 Tabaré Vázquez
2010-03-01 José Mujica
2015-03-01 Tabaré Vázquez
2020-03-01 Luis Lacalle Pou
2025-03-01 Yamandú Orsi

Cuba | president | presidencia.gob.cu | 2026-05-01
2008-02-24 Raúl Castro
2018-04-19 Miguel Díaz-Canel

Cuba | prime minister | presidencia.gob.cu | 2026-05-01
2019-12-21 Manuel Marrero

Cuba | foreign minister | cubaminrex.cu
2009-03-02 Bruno Rodríguez

Nicaragua | president | CIA World Leaders | 2026-05-01
2007-01-10 Daniel Ortega

Honduras | president | CIA World Leaders | 2026-01-01
2010-01-27 Porfirio Lobo
2014-01-27 Juan Orlando Hernández
2022-01-27 Xiomara Castro

Guatemala | president | CIA World Leaders | 2026-05-01
2008-01-14 Álvaro Colom
2012-01-14 Otto Pérez Molina
2015-09-03 Alejandro Maldonado
2016-01-14 Jimmy Morales
2020-01-14 Alejandro Giammattei
2024-01-14 -
2024-01-15 Bernardo Arévalo

El Salvador | president | presidencia.gob.sv | 2026-05-01
2009-06-01 Mauricio Funes
2014-06-01 Salvador Sánchez Cerén
2019-06-01 Nayib Bukele

Costa Rica | president | presidencia.go.cr | 2026-05-01
2010-05-08 Laura Chinchilla
2014-05-08 Luis Guillermo Solís
2018-05-08 Carlos Alvarado
2022-05-08 Rodrigo Chaves

Panama | president | presidencia.gob.pa | 2026-05-01
2009-07-01 Ricardo Martinelli
2014-07-01 Juan Carlos Varela
2019-07-01 Laurentino Cortizo
2024-07-01 José Raúl Mulino

Dominican Republic | president | presidencia.gob.do | 2026-05-01
2004-08-16 Leonel Fernández
2012-08-16 Danilo Medina
2020-08-16 Luis Abinader

Haiti | president | CIA World Leaders
2006-05-14 René Préval
2011-05-14 Michel Martelly
2016-02-07 -
2016-02-14 Jocelerme Privert (acting)
2017-02-07 Jovenel Moïse
2021-07-07 -

Haiti | prime minister | CIA World Leaders | 2026-05-01
2021-07-20 Ariel Henry
2024-04-24 -
2024-06-03 Garry Conille
2024-11-10 -
2024-11-11 Alix Didier Fils-Aimé

Jamaica | prime minister | opm.gov.jm | 2026-05-01
2012-01-05 Portia Simpson-Miller
2016-03-03 Andrew Holness

Guyana | president | op.gov.gy | 2026-05-01
2011-12-03 Donald Ramotar
2015-05-16 David Granger
2020-08-02 Irfaan Ali
`
