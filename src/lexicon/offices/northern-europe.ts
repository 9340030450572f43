/**
 * Offices of the states of northern Europe and the Baltic. Form of the rows: `terms.ts`.
 *
 * Compiled by hand from general knowledge of public affairs; licence Apache-2.0.
 */
export const NORTHERN_EUROPE = `
Norway | king | royalcourt.no | 2026-05-01
1991-01-17 Harald V

Norway | prime minister | regjeringen.no | 2026-05-01
2005-10-17 Jens Stoltenberg
2013-10-16 Erna Solberg
2021-10-14 Jonas Gahr Støre

Norway | foreign minister | regjeringen.no
2005-10-17 Jonas Gahr Støre
2012-09-21 Espen Barth Eide
2013-10-16 Børge Brende
2017-10-20 Ine Eriksen Søreide
2021-10-14 Anniken Huitfeldt
2023-10-16 Espen Barth Eide

Norway | defence minister | regjeringen.no
2009-10-20 Grete Faremo
2011-11-11 Espen Barth Eide
2012-09-21 Anne-Grete Strøm-Erichsen
2013-10-16 Ine Eriksen Søreide
2017-10-20 Frank Bakke-Jensen
2021-10-14 Odd Roger Enoksen
2022-04-12 Bjørn Arild Gram
2025-02-04 Tore Sandvik

Norway | finance minister | regjeringen.no
2009-10-20 Sigbjørn Johnsen
2013-10-16 Siv Jensen
2020-01-24 Jan Tore Sanner
2021-10-14 Trygve Slagsvold Vedum
2025-02-04 Jens Stoltenberg

Norway | chief of defence | forsvaret.no
2009-10-01 Harald Sunde
2013-11-21 Haakon Bruun-Hanssen
2020-08-17 Eirik Kristoffersen

Sweden | king | kungahuset.se | 2026-05-01
1973-09-15 Carl XVI Gustaf

Sweden | prime minister | government.se | 2026-05-01
2006-10-06 Fredrik Reinfeldt
2014-10-03 Stefan Löfven
2021-11-30 Magdalena Andersson
2022-10-18 Ulf Kristersson

Sweden | foreign minister | government.se
2006-10-06 Carl Bildt
2014-10-03 Margot Wallström
2019-09-10 Ann Linde
2022-10-18 Tobias Billström
2024-09-10 Maria Malmer Stenergard

Sweden | defence minister | government.se
2007-09-05 Sten Tolgfors
2012-03-29 Catharina Elmsäter-Svärd (acting)
2012-04-18 Karin Enström
2014-10-03 Peter Hultqvist
2022-10-18 Pål Jonson

Sweden | supreme commander | forsvarsmakten.se
2009-03-25 Sverker Göranson
2015-10-01 Micael Bydén
2024-10-01 Michael Claesson

Finland | president | presidentti.fi | 2026-05-01
2000-03-01 Tarja Halonen
2012-03-01 Sauli Niinistö
2024-03-01 Alexander Stubb

Finland | prime minister | valtioneuvosto.fi | 2026-05-01
2003-06-24 Matti Vanhanen
2010-06-22 Mari Kiviniemi
2011-06-22 Jyrki Katainen
2014-06-24 Alexander Stubb
2015-05-29 Juha Sipilä
2019-06-06 Antti Rinne
2019-12-10 Sanna Marin
2023-06-20 Petteri Orpo

Finland | foreign minister | um.fi
2008-04-04 Alexander Stubb
2011-06-22 Erkki Tuomioja
2015-05-29 Timo Soini
2019-06-06 Pekka Haavisto
2023-06-20 Elina Valtonen

Finland | defence minister | defmin.fi
2007-04-19 Jyri Häkämies
2011-06-22 Stefan Wallin
2012-07-05 Carl Haglund
2015-05-29 Jussi Niinistö
2019-06-06 Antti Kaikkonen
2023-01-05 Mikko Savola
2023-02-20 -
2023-03-01 Antti Kaikkonen
2023-06-20 Antti Häkkänen

Denmark | queen | kongehuset.dk
1972-01-14 Margrethe II
2024-01-14 -

Denmark | king | kongehuset.dk | 2026-05-01
2024-01-14 Frederik X

Denmark | prime minister | stm.dk | 2026-05-01
2009-04-05 Lars Løkke Rasmussen
2011-10-03 Helle Thorning-Schmidt
2015-06-28 Lars Løkke Rasmussen
2019-06-27 Mette Frederiksen

Denmark | foreign minister | um.dk
2001-11-27 Per Stig Møller
2010-02-23 Lene Espersen
2011-10-03 Villy Søvndal
2013-12-12 Holger K. Nielsen
2014-02-03 Martin Lidegaard
2015-06-28 Kristian Jensen
2016-11-28 Anders Samuelsen
2019-06-27 Jeppe Kofod
2022-12-15 Lars Løkke Rasmussen

Denmark | defence minister | fmn.dk
2004-04-24 Søren Gade
2010-02-23 Gitte Lillelund Bech
2011-10-03 Nick Hækkerup
2013-08-09 Nicolai Wammen
2015-06-28 Carl Holst
2015-09-30 Peter Christensen
2016-11-28 Claus Hjort Frederiksen
2019-06-27 Trine Bramsen
2022-02-04 Morten Bødskov
2022-12-15 Jakob Ellemann-Jensen
2023-02-06 -
2023-08-22 Troels Lund Poulsen

Iceland | president | forseti.is | 2026-05-01
1996-08-01 Ólafur Ragnar Grímsson
2016-08-01 Guðni Th. Jóhannesson
2024-08-01 Halla Tómasdóttir

Iceland | prime minister | government.is | 2026-05-01
2009-02-01 Jóhanna Sigurðardóttir
2013-05-23 Sigmundur Davíð Gunnlaugsson
2016-04-07 Sigurður Ingi Jóhannsson
2017-01-11 Bjarni Benediktsson
2017-11-30 Katrín Jakobsdóttir
2024-04-09 Bjarni Benediktsson
2024-12-21 Kristrún Frostadóttir

Estonia | president | president.ee | 2026-05-01
2006-10-09 Toomas Hendrik Ilves
2016-10-10 Kersti Kaljulaid
2021-10-11 Alar Karis

Estonia | prime minister | valitsus.ee | 2026-05-01
2005-04-13 Andrus Ansip
2014-03-26 Taavi Rõivas
2016-11-23 Jüri Ratas
2021-01-26 Kaja Kallas
2024-07-23 Kristen Michal

Estonia | foreign minister | vm.ee
2005-04-13 Urmas Paet
2014-11-17 Keit Pentus-Rosimannus
2015-07-16 Marina Kaljurand
2016-09-12 Jürgen Ligi
2016-11-23 Sven Mikser
2019-04-29 Urmas Reinsalu
2021-01-26 Eva-Maria Liimets
2022-06-03 -
2022-07-18 Urmas Reinsalu
2023-04-17 Margus Tsahkna

Estonia | defence minister | kaitseministeerium.ee
2007-04-05 Jaak Aaviksoo
2011-04-06 Mart Laar
2012-05-11 Urmas Reinsalu
2014-03-26 Sven Mikser
2015-09-14 Hannes Hanso
2016-11-23 Margus Tsahkna
2017-06-12 Jüri Luik
2021-01-26 Kalle Laanet
2022-07-18 Hanno Pevkur

Latvia | president | president.lv | 2026-05-01
2007-07-08 Valdis Zatlers
2011-07-08 Andris Bērziņš
2015-07-08 Raimonds Vējonis
2019-07-08 Egils Levits
2023-07-08 Edgars Rinkēvičs

Latvia | prime minister | mk.gov.lv | 2026-01-01
2009-03-12 Valdis Dombrovskis
2014-01-22 Laimdota Straujuma
2016-02-11 Māris Kučinskis
2019-01-23 Krišjānis Kariņš
2023-09-15 Evika Siliņa

Latvia | foreign minister | mfa.gov.lv
2007-11-08 Māris Riekstiņš
2010-04-29 Aivis Ronis
2010-11-03 Ģirts Valdis Kristovskis
2011-10-25 Edgars Rinkēvičs
2023-07-08 -
2023-09-15 Krišjānis Kariņš
2024-04-10 -
2024-04-19 Baiba Braže

Latvia | defence minister | mod.gov.lv
2009-03-12 Imants Lieģis
2010-11-03 Artis Pabriks
2014-01-22 Raimonds Vējonis
2015-07-07 Raimonds Bergmanis
2019-01-23 Artis Pabriks
2022-12-14 Ināra Mūrniece
2023-09-15 Andris Sprūds

Lithuania | president | lrp.lt | 2026-05-01
2009-07-12 Dalia Grybauskaitė
2019-07-12 Gitanas Nausėda

Lithuania | prime minister | lrv.lt | 2026-01-01
2008-12-09 Andrius Kubilius
2012-12-13 Algirdas Butkevičius
2016-12-13 Saulius Skvernelis
2020-12-11 Ingrida Šimonytė
2024-12-12 Gintautas Paluckas
2025-08-04 -
2025-09-25 Inga Ruginienė

Lithuania | foreign minister | urm.lt
2008-12-09 Vygaudas Ušackas
2010-02-11 Audronius Ažubalis
2012-12-13 Linas Linkevičius
2020-12-11 Gabrielius Landsbergis
2024-12-12 Kęstutis Budrys

Lithuania | defence minister | kam.lt | 2025-10-22
2008-12-09 Rasa Juknevičienė
2012-12-13 Juozas Olekas
2016-12-13 Raimundas Karoblis
2020-12-11 Arvydas Anušauskas
2024-03-22 -
2024-03-26 Laurynas Kasčiūnas
2024-12-12 Dovilė Šakalienė
`
