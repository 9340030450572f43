/**
 * Offices of the states of western and southern Europe. Form of the rows: `terms.ts`.
 *
 * Compiled by hand from general knowledge of public affairs; licence Apache-2.0.
 */
export const WESTERN_EUROPE = `
United Kingdom | queen | royal.uk
1952-02-06 Elizabeth II
2022-09-08 -

United Kingdom | king | royal.uk | 2026-05-01
2022-09-08 Charles III

United Kingdom | prime minister | gov.uk past prime ministers | 2026-01-01
2007-06-27 Gordon Brown
2010-05-11 David Cameron
2016-07-13 Theresa May
2019-07-24 Boris Johnson
2022-09-06 Liz Truss
2022-10-25 Rishi Sunak
2024-07-05 Keir Starmer

United Kingdom | deputy prime minister | gov.uk
2010-05-11 Nick Clegg
2015-05-08 -
2021-09-15 Dominic Raab
2022-09-06 Thérèse Coffey
2022-10-25 Dominic Raab
2023-04-21 Oliver Dowden
2024-07-05 Angela Rayner
2025-09-05 David Lammy

United Kingdom | foreign minister | gov.uk past foreign secretaries
2007-06-28 David Miliband
2010-05-12 William Hague
2014-07-15 Philip Hammond
2016-07-13 Boris Johnson
2018-07-09 Jeremy Hunt
2019-07-24 Dominic Raab
2021-09-15 Liz Truss
2022-09-06 James Cleverly
2023-11-13 David Cameron
2024-07-05 David Lammy
2025-09-05 Yvette Cooper

United Kingdom | defence minister | gov.uk
2009-06-05 Bob Ainsworth
2010-05-12 Liam Fox
2011-10-14 Philip Hammond
2014-07-15 Michael Fallon
2017-11-02 Gavin Williamson
2019-05-01 Penny Mordaunt
2019-07-24 Ben Wallace
2023-08-31 Grant Shapps
2024-07-05 John Healey

United Kingdom | chancellor of the exchequer | gov.uk past chancellors
2007-06-28 Alistair Darling
2010-05-11 George Osborne
2016-07-13 Philip Hammond
2019-07-24 Sajid Javid
2020-02-13 Rishi Sunak
2022-07-05 Nadhim Zahawi
2022-09-06 Kwasi Kwarteng
2022-10-14 Jeremy Hunt
2024-07-05 Rachel Reeves

United Kingdom | home secretary | gov.uk
2009-06-05 Alan Johnson
2010-05-12 Theresa May
2016-07-13 Amber Rudd
2018-04-30 Sajid Javid
2019-07-24 Priti Patel
2022-09-06 Suella Braverman
2022-10-19 Grant Shapps
2022-10-25 Suella Braverman
2023-11-13 James Cleverly
2024-07-05 Yvette Cooper
2025-09-05 Shabana Mahmood

United Kingdom | Brexit secretary | gov.uk
2016-07-13 David Davis
2018-07-09 Dominic Raab
2018-11-15 -
2018-11-16 Stephen Barclay
2020-01-31 -

House of Commons | speaker | parliament.uk
2009-06-22 John Bercow
2019-11-04 Lindsay Hoyle

Conservative Party | leader | conservatives.com
2005-12-06 David Cameron
2016-07-11 Theresa May
2019-07-23 Boris Johnson
2022-09-05 Liz Truss
2022-10-24 Rishi Sunak
2024-11-02 Kemi Badenoch

Labour Party | leader | labour.org.uk
2007-06-24 Gordon Brown
2010-05-11 Harriet Harman (acting)
2010-09-25 Ed Miliband
2015-05-08 Harriet Harman (acting)
2015-09-12 Jeremy Corbyn
2020-04-04 Keir Starmer

Liberal Democrats | leader | libdems.org.uk
2007-12-18 Nick Clegg
2015-05-08 -
2015-07-16 Tim Farron
2017-07-20 Vince Cable
2019-07-22 Jo Swinson
2019-12-13 -
2020-08-27 Ed Davey

Scottish National Party | leader | snp.org
2004-09-03 Alex Salmond
2014-11-14 Nicola Sturgeon
2023-03-27 Humza Yousaf
2024-05-06 John Swinney

Bank of England | governor | bankofengland.co.uk
2003-07-01 Mervyn King
2013-07-01 Mark Carney
2020-03-16 Andrew Bailey

MI6 | chief | sis.gov.uk
2009-11-02 John Sawers
2014-11-03 Alex Younger
2020-10-01 Richard Moore
2025-10-01 Blaise Metreweli

MI5 | chief | mi5.gov.uk
2007-04-21 Jonathan Evans
2013-04-22 Andrew Parker
2020-05-01 Ken McCallum

Scotland | first minister | gov.scot
2007-05-17 Alex Salmond
2014-11-20 Nicola Sturgeon
2023-03-29 Humza Yousaf
2024-05-08 John Swinney

Wales | first minister | gov.wales
2009-12-10 Carwyn Jones
2018-12-13 Mark Drakeford
2024-03-20 Vaughan Gething
2024-08-06 Eluned Morgan

Northern Ireland | first minister | northernireland.gov.uk
2008-06-05 Peter Robinson
2016-01-11 Arlene Foster
2017-01-09 -
2020-01-11 Arlene Foster
2021-06-14 -
2021-06-17 Paul Givan
2022-02-04 -
2024-02-03 Michelle O'Neill

Ireland | president | president.ie | 2025-11-11
1997-11-11 Mary McAleese
2011-11-11 Michael D. Higgins

Ireland | prime minister | gov.ie past taoisigh | 2026-05-01
2008-05-07 Brian Cowen
2011-03-09 Enda Kenny
2017-06-14 Leo Varadkar
2020-06-27 Micheál Martin
2022-12-17 Leo Varadkar
2024-04-09 Simon Harris
2025-01-23 Micheál Martin

Ireland | foreign minister | gov.ie
2008-05-07 Micheál Martin
2011-01-19 Brian Cowen
2011-03-09 Eamon Gilmore
2014-07-11 Charlie Flanagan
2017-06-14 Simon Coveney
2022-12-17 Micheál Martin
2025-01-23 Simon Harris

France | president | elysee.fr | 2026-05-01
2007-05-16 Nicolas Sarkozy
2012-05-15 François Hollande
2017-05-14 Emmanuel Macron

France | prime minister | info.gouv.fr | 2026-05-01
2007-05-17 François Fillon
2012-05-15 Jean-Marc Ayrault
2014-03-31 Manuel Valls
2016-12-06 Bernard Cazeneuve
2017-05-15 Édouard Philippe
2020-07-03 Jean Castex
2022-05-16 Élisabeth Borne
2024-01-09 Gabriel Attal
2024-09-05 Michel Barnier
2024-12-13 François Bayrou
2025-09-09 Sébastien Lecornu

France | foreign minister | diplomatie.gouv.fr
2007-05-18 Bernard Kouchner
2010-11-14 Michèle Alliot-Marie
2011-02-27 Alain Juppé
2012-05-16 Laurent Fabius
2016-02-11 Jean-Marc Ayrault
2017-05-17 Jean-Yves Le Drian
2022-05-20 Catherine Colonna
2024-01-11 Stéphane Séjourné
2024-09-21 Jean-Noël Barrot

France | defence minister | defense.gouv.fr
2007-05-18 Hervé Morin
2010-11-14 Alain Juppé
2011-02-27 Gérard Longuet
2012-05-16 Jean-Yves Le Drian
2017-05-17 Sylvie Goulard
2017-06-21 Florence Parly
2022-05-20 Sébastien Lecornu
2025-09-09 -
2025-10-12 Catherine Vautrin

France | finance minister | economie.gouv.fr
2007-06-19 Christine Lagarde
2011-06-29 François Baroin
2012-05-16 Pierre Moscovici
2014-04-02 Michel Sapin
2017-05-17 Bruno Le Maire
2024-09-21 Antoine Armand
2024-12-23 Éric Lombard
2025-10-12 Roland Lescure

France | interior minister | interieur.gouv.fr
2009-06-23 Brice Hortefeux
2011-02-27 Claude Guéant
2012-05-16 Manuel Valls
2014-04-02 Bernard Cazeneuve
2016-12-06 Bruno Le Roux
2017-03-21 Matthias Fekl
2017-05-17 Gérard Collomb
2018-10-03 -
2018-10-16 Christophe Castaner
2020-07-06 Gérald Darmanin
2024-09-21 Bruno Retailleau
2025-10-12 Laurent Nuñez

National Front | leader | yearbooks
2011-01-16 Marine Le Pen
2018-06-01 -

Germany | president | bundespraesident.de | 2026-05-01
2004-07-01 Horst Köhler
2010-05-31 -
2010-07-02 Christian Wulff
2012-02-17 -
2012-03-18 Joachim Gauck
2017-03-19 Frank-Walter Steinmeier

Germany | chancellor | bundeskanzler.de | 2026-05-01
2005-11-22 Angela Merkel
2021-12-08 Olaf Scholz
2025-05-06 Friedrich Merz

Germany | foreign minister | auswaertiges-amt.de
2009-10-28 Guido Westerwelle
2013-12-17 Frank-Walter Steinmeier
2017-01-27 Sigmar Gabriel
2018-03-14 Heiko Maas
2021-12-08 Annalena Baerbock
2025-05-06 Johann Wadephul

Germany | defence minister | bmvg.de
2009-10-28 Karl-Theodor zu Guttenberg
2011-03-03 Thomas de Maizière
2013-12-17 Ursula von der Leyen
2019-07-17 Annegret Kramp-Karrenbauer
2021-12-08 Christine Lambrecht
2023-01-19 Boris Pistorius

Germany | finance minister | bundesfinanzministerium.de
2009-10-28 Wolfgang Schäuble
2017-10-24 -
2018-03-14 Olaf Scholz
2021-12-08 Christian Lindner
2024-11-07 Jörg Kukies
2025-05-06 Lars Klingbeil

Germany | interior minister | bmi.bund.de
2009-10-28 Thomas de Maizière
2011-03-03 Hans-Peter Friedrich
2013-12-17 Thomas de Maizière
2018-03-14 Horst Seehofer
2021-12-08 Nancy Faeser
2025-05-06 Alexander Dobrindt

Bundesbank | president | bundesbank.de
2004-04-30 Axel Weber
2011-05-01 Jens Weidmann
2022-01-01 Joachim Nagel

Italy | president | quirinale.it | 2026-05-01
2006-05-15 Giorgio Napolitano
2015-01-14 -
2015-02-03 Sergio Mattarella

Italy | prime minister | governo.it | 2026-05-01
2008-05-08 Silvio Berlusconi
2011-11-16 Mario Monti
2013-04-28 Enrico Letta
2014-02-22 Matteo Renzi
2016-12-12 Paolo Gentiloni
2018-06-01 Giuseppe Conte
2021-02-13 Mario Draghi
2022-10-22 Giorgia Meloni

Italy | foreign minister | esteri.it
2008-05-08 Franco Frattini
2011-11-16 Giulio Terzi di Sant'Agata
2013-03-26 Mario Monti (acting)
2013-04-28 Emma Bonino
2014-02-22 Federica Mogherini
2014-10-31 Paolo Gentiloni
2016-12-12 Angelino Alfano
2018-06-01 Enzo Moavero Milanesi
2019-09-05 Luigi Di Maio
2022-10-22 Antonio Tajani

Italy | defence minister | difesa.it
2008-05-08 Ignazio La Russa
2011-11-16 -
2011-11-18 Giampaolo Di Paola
2013-04-28 Mario Mauro
2014-02-22 Roberta Pinotti
2018-06-01 Elisabetta Trenta
2019-09-05 Lorenzo Guerini
2022-10-22 Guido Crosetto

Italy | finance minister | mef.gov.it
2008-05-08 Giulio Tremonti
2011-11-16 Mario Monti
2012-07-11 Vittorio Grilli
2013-04-28 Fabrizio Saccomanni
2014-02-22 -
2014-02-24 Pier Carlo Padoan
2018-06-01 Giovanni Tria
2019-09-05 Roberto Gualtieri
2021-02-13 Daniele Franco
2022-10-22 Giancarlo Giorgetti

Italy | interior minister | interno.gov.it
2008-05-08 Roberto Maroni
2011-11-16 Anna Maria Cancellieri
2013-04-28 Angelino Alfano
2016-12-12 Marco Minniti
2018-06-01 Matteo Salvini
2019-09-05 Luciana Lamorgese
2022-10-22 Matteo Piantedosi

Spain | king | casareal.es | 2026-05-01
1975-11-22 Juan Carlos I
2014-06-19 Felipe VI

Spain | prime minister | lamoncloa.gob.es | 2026-05-01
2004-04-17 José Luis Rodríguez Zapatero
2011-12-21 Mariano Rajoy
2018-06-02 Pedro Sánchez

Spain | foreign minister | exteriores.gob.es
2004-04-18 Miguel Ángel Moratinos
2010-10-21 Trinidad Jiménez
2011-12-22 José Manuel García-Margallo
2016-11-04 Alfonso Dastis
2018-06-07 Josep Borrell
2019-11-30 Margarita Robles (acting)
2020-01-13 Arancha González Laya
2021-07-12 José Manuel Albares

Spain | defence minister | defensa.gob.es
2008-04-14 Carme Chacón
2011-12-22 Pedro Morenés
2016-11-04 María Dolores de Cospedal
2018-06-07 Margarita Robles

Portugal | president | presidencia.pt | 2026-03-09
2006-03-09 Aníbal Cavaco Silva
2016-03-09 Marcelo Rebelo de Sousa

Portugal | prime minister | portugal.gov.pt | 2026-05-01
2005-03-12 José Sócrates
2011-06-21 Pedro Passos Coelho
2015-11-26 António Costa
2024-04-02 Luís Montenegro

Portugal | foreign minister | portugal.gov.pt
2006-07-03 Luís Amado
2011-06-21 Paulo Portas
2013-07-24 Rui Machete
2015-10-30 -
2015-11-26 Augusto Santos Silva
2022-03-30 João Gomes Cravinho
2024-04-02 Paulo Rangel

Portugal | defence minister | portugal.gov.pt
2009-10-26 Augusto Santos Silva
2011-06-21 José Pedro Aguiar-Branco
2015-11-26 José Azeredo Lopes
2018-10-15 João Gomes Cravinho
2022-03-30 Helena Carreiras
2024-04-02 Nuno Melo

Belgium | king | monarchie.be | 2026-05-01
1993-08-09 Albert II
2013-07-21 Philippe

Belgium | prime minister | premier.be | 2026-05-01
2009-11-25 Yves Leterme
2011-12-06 Elio Di Rupo
2014-10-11 Charles Michel
2019-10-27 Sophie Wilmès
2020-10-01 Alexander De Croo
2025-02-03 Bart De Wever

Belgium | foreign minister | diplomatie.belgium.be
2009-11-25 Steven Vanackere
2011-12-06 Didier Reynders
2019-11-30 Philippe Goffin
2020-10-01 Sophie Wilmès
2022-04-21 -
2022-07-15 Hadja Lahbib
2024-12-01 -
2025-02-03 Maxime Prévot

Belgium | defence minister | mil.be
2007-12-21 Pieter De Crem
2014-10-11 Steven Vandeput
2018-11-12 Sander Loones
2018-12-09 Didier Reynders
2019-11-30 Philippe Goffin
2020-10-01 Ludivine Dedonder
2025-02-03 Theo Francken

Netherlands | queen | koninklijkhuis.nl
1980-04-30 Beatrix
2013-04-30 -

Netherlands | king | koninklijkhuis.nl | 2026-05-01
2013-04-30 Willem-Alexander

Netherlands | prime minister | government.nl | 2026-02-01
2002-07-22 Jan Peter Balkenende
2010-10-14 Mark Rutte
2024-07-02 Dick Schoof

Netherlands | foreign minister | government.nl
2007-02-22 Maxime Verhagen
2010-10-14 Uri Rosenthal
2012-11-05 Frans Timmermans
2014-10-17 Bert Koenders
2017-10-26 Halbe Zijlstra
2018-02-13 Sigrid Kaag (acting)
2018-03-07 Stef Blok
2021-05-25 Sigrid Kaag
2021-09-17 -
2021-09-24 Ben Knapen
2022-01-10 Wopke Hoekstra
2023-09-01 -
2023-09-05 Hanke Bruins Slot
2024-07-02 Caspar Veldkamp
2025-08-22 -
2025-09-05 David van Weel

Netherlands | defence minister | defensie.nl
2007-02-22 Eimert van Middelkoop
2010-10-14 Hans Hillen
2012-11-05 Jeanine Hennis-Plasschaert
2017-10-04 Klaas Dijkhoff
2017-10-26 Ank Bijleveld
2021-09-17 -
2021-09-24 Henk Kamp
2022-01-10 Kajsa Ollongren
2024-07-02 Ruben Brekelmans

Luxembourg | prime minister | gouvernement.lu | 2026-05-01
1995-01-20 Jean-Claude Juncker
2013-12-04 Xavier Bettel
2023-11-17 Luc Frieden

Luxembourg | foreign minister | gouvernement.lu
2004-07-31 Jean Asselborn
2023-11-17 Xavier Bettel

Austria | president | bundespraesident.at | 2026-05-01
2004-07-08 Heinz Fischer
2016-07-08 -
2017-01-26 Alexander Van der Bellen

Austria | chancellor | bundeskanzleramt.gv.at | 2026-05-01
2008-12-02 Werner Faymann
2016-05-09 -
2016-05-17 Christian Kern
2017-12-18 Sebastian Kurz
2019-05-28 Hartwig Löger (acting)
2019-06-03 Brigitte Bierlein
2020-01-07 Sebastian Kurz
2021-10-11 Alexander Schallenberg
2021-12-06 Karl Nehammer
2025-01-10 Alexander Schallenberg (acting)
2025-03-03 Christian Stocker

Austria | foreign minister | bmeia.gv.at
2008-12-02 Michael Spindelegger
2013-12-16 Sebastian Kurz
2017-12-18 Karin Kneissl
2019-06-03 Alexander Schallenberg
2021-10-11 Michael Linhart
2021-12-06 Alexander Schallenberg
2025-03-03 Beate Meinl-Reisinger

Austria | defence minister | bmlv.gv.at
2007-01-11 Norbert Darabos
2013-03-11 Gerald Klug
2016-01-26 Hans Peter Doskozil
2017-12-18 Mario Kunasek
2019-05-22 Johann Luif
2019-06-03 Thomas Starlinger
2020-01-07 Klaudia Tanner

Switzerland | president | admin.ch | 2026-05-01
2010-01-01 Doris Leuthard
2011-01-01 Micheline Calmy-Rey
2012-01-01 Eveline Widmer-Schlumpf
2013-01-01 Ueli Maurer
2014-01-01 Didier Burkhalter
2015-01-01 Simonetta Sommaruga
2016-01-01 Johann Schneider-Ammann
2017-01-01 Doris Leuthard
2018-01-01 Alain Berset
2019-01-01 Ueli Maurer
2020-01-01 Simonetta Sommaruga
2021-01-01 Guy Parmelin
2022-01-01 Ignazio Cassis
2023-01-01 Alain Berset
2024-01-01 Viola Amherd
2025-01-01 Karin Keller-Sutter
2026-01-01 Guy Parmelin

Switzerland | foreign minister | eda.admin.ch
2003-01-01 Micheline Calmy-Rey
2012-01-01 Didier Burkhalter
2017-11-01 Ignazio Cassis

Switzerland | defence minister | vbs.admin.ch
2009-01-01 Ueli Maurer
2016-01-01 Guy Parmelin
2019-01-01 Viola Amherd
2025-04-01 Martin Pfister

Greece | president | presidency.gr | 2026-05-01
2005-03-12 Karolos Papoulias
2015-03-13 Prokopis Pavlopoulos
2020-03-13 Katerina Sakellaropoulou
2025-03-13 Konstantinos Tasoulas

Greece | prime minister | primeminister.gr | 2026-05-01
2009-10-06 George Papandreou
2011-11-11 Lucas Papademos
2012-05-16 -
2012-05-17 Panagiotis Pikrammenos
2012-06-20 Antonis Samaras
2015-01-26 Alexis Tsipras
2015-08-27 Vassiliki Thanou
2015-09-21 Alexis Tsipras
2019-07-08 Kyriakos Mitsotakis
2023-05-25 Ioannis Sarmas
2023-06-26 Kyriakos Mitsotakis

Greece | foreign minister | mfa.gr
2009-10-06 George Papandreou
2010-09-07 Dimitris Droutsas
2011-06-17 Stavros Lambrinidis
2011-11-11 Stavros Dimas
2012-05-17 Petros Molyviatis
2012-06-21 Dimitris Avramopoulos
2013-06-24 -
2013-06-25 Evangelos Venizelos
2015-01-27 Nikos Kotzias
2015-08-28 Petros Molyviatis
2015-09-23 Nikos Kotzias
2018-10-17 -
2018-10-20 Alexis Tsipras
2019-02-15 George Katrougalos
2019-07-09 Nikos Dendias
2023-05-26 -
2023-06-27 George Gerapetritis

Greece | defence minister | mod.mil.gr
2009-10-07 Evangelos Venizelos
2011-06-17 Panos Beglitis
2011-11-11 Dimitris Avramopoulos
2012-05-17 -
2012-06-21 Panos Panagiotopoulos
2013-06-25 Dimitris Avramopoulos
2014-10-31 -
2014-11-03 Nikos Dendias
2015-01-27 Panos Kammenos
2015-08-28 -
2015-09-23 Panos Kammenos
2019-01-13 -
2019-01-15 Evangelos Apostolakis
2019-07-09 Nikos Panagiotopoulos
2023-05-26 -
2023-06-27 Nikos Dendias

Greece | finance minister | minfin.gov.gr
2009-10-07 George Papaconstantinou
2011-06-17 Evangelos Venizelos
2012-03-21 -
2012-07-05 Yannis Stournaras
2014-06-10 Gikas Hardouvelis
2015-01-27 Yanis Varoufakis
2015-07-06 Euclid Tsakalotos
2015-08-28 -
2015-09-23 Euclid Tsakalotos
2019-07-09 Christos Staikouras
2023-05-26 -
2023-06-27 Kostis Hatzidakis
2025-03-15 Kyriakos Pierrakakis

Cyprus | president | presidency.gov.cy | 2026-05-01
2008-02-28 Demetris Christofias
2013-02-28 Nicos Anastasiades
2023-02-28 Nikos Christodoulides

Cyprus | foreign minister | mfa.gov.cy
2008-03-03 Markos Kyprianou
2011-08-05 Erato Kozakou-Marcoullis
2013-03-01 Ioannis Kasoulides
2018-03-01 Nikos Christodoulides
2022-01-11 Ioannis Kasoulides
2023-03-01 Constantinos Kombos

Malta | prime minister | gov.mt | 2026-05-01
2004-03-23 Lawrence Gonzi
2013-03-11 Joseph Muscat
2020-01-13 Robert Abela

Vatican | pope | vatican.va | 2026-05-01
2005-04-19 Benedict XVI
2013-02-28 -
2013-03-13 Francis
2025-04-21 -
2025-05-08 Leo XIV

Vatican | secretary of state | vatican.va
2006-09-15 Tarcisio Bertone
2013-10-15 Pietro Parolin

Vatican | spokesman | vatican.va
2006-07-11 Federico Lombardi
2016-08-01 Greg Burke
2019-01-01 Alessandro Gisotti (acting)
2019-07-22 Matteo Bruni
`
