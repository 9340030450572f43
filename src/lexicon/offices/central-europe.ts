/**
 * Offices of the states of central and south-eastern Europe. Form of the rows: `terms.ts`.
 *
 * Compiled by hand from general knowledge of public affairs; licence Apache-2.0.
 */
export const CENTRAL_EUROPE = `
Poland | president | president.pl | 2026-05-01
2005-12-23 Lech Kaczyński
2010-04-10 Bronisław Komorowski (acting)
2010-07-08 -
2010-08-06 Bronisław Komorowski
2015-08-06 Andrzej Duda
2025-08-06 Karol Nawrocki

Poland | prime minister | gov.pl | 2026-05-01
2007-11-16 Donald Tusk
2014-09-22 Ewa Kopacz
2015-11-16 Beata Szydło
2017-12-11 Mateusz Morawiecki
2023-12-13 Donald Tusk

Poland | foreign minister | gov.pl
2007-11-16 Radosław Sikorski
2014-09-22 Grzegorz Schetyna
2015-11-16 Witold Waszczykowski
2018-01-09 Jacek Czaputowicz
2020-08-26 Zbigniew Rau
2023-11-27 Szymon Szynkowski vel Sęk
2023-12-13 Radosław Sikorski

Poland | defence minister | gov.pl
2007-11-16 Bogdan Klich
2011-08-02 Tomasz Siemoniak
2015-11-16 Antoni Macierewicz
2018-01-09 Mariusz Błaszczak
2023-12-13 Władysław Kosiniak-Kamysz

Law and Justice | leader | pis.org.pl
2003-01-18 Jarosław Kaczyński

Czech Republic | president | hrad.cz | 2026-05-01
2003-03-07 Václav Klaus
2013-03-08 Miloš Zeman
2023-03-08 -
2023-03-09 Petr Pavel

Czech Republic | prime minister | vlada.cz | 2025-12-01
2009-05-08 Jan Fischer
2010-06-28 -
2010-07-13 Petr Nečas
2013-06-25 -
2013-07-10 Jiří Rusnok
2014-01-17 -
2014-01-29 Bohuslav Sobotka
2017-12-06 -
2017-12-13 Andrej Babiš
2021-11-28 -
2021-12-17 Petr Fiala

Czech Republic | foreign minister | mzv.gov.cz
2009-05-08 Jan Kohout
2010-07-13 Karel Schwarzenberg
2013-07-10 Jan Kohout
2014-01-29 Lubomír Zaorálek
2017-12-13 Martin Stropnický
2018-06-27 Jan Hamáček (acting)
2018-10-16 Tomáš Petříček
2021-04-12 -
2021-04-21 Jakub Kulhánek
2021-12-17 Jan Lipavský

Czech Republic | defence minister | mocr.mo.gov.cz
2009-05-08 Martin Barták
2010-07-13 Alexandr Vondra
2012-12-07 -
2013-03-19 Vlastimil Picek
2014-01-29 Martin Stropnický
2017-12-13 Karla Šlechtová
2018-06-27 Lubomír Metnar
2021-12-17 Jana Černochová

Slovakia | president | prezident.sk | 2026-05-01
2004-06-15 Ivan Gašparovič
2014-06-15 Andrej Kiska
2019-06-15 Zuzana Čaputová
2024-06-15 Peter Pellegrini

Slovakia | prime minister | vlada.gov.sk | 2026-05-01
2006-07-04 Robert Fico
2010-07-08 Iveta Radičová
2012-04-04 Robert Fico
2018-03-22 Peter Pellegrini
2020-03-21 Igor Matovič
2021-04-01 Eduard Heger
2023-05-15 Ľudovít Ódor
2023-10-25 Robert Fico

Slovakia | foreign minister | mzv.sk
2009-01-26 Miroslav Lajčák
2010-07-09 Mikuláš Dzurinda
2012-04-04 Miroslav Lajčák
2020-03-21 -
2020-04-08 Ivan Korčok
2021-03-24 -
2021-04-01 Ivan Korčok
2022-09-06 -
2022-09-13 Rastislav Káčer
2023-05-15 Miroslav Wlachovský
2023-10-25 Juraj Blanár

Slovakia | defence minister | mosr.sk
2008-01-30 Jaroslav Baška
2010-07-09 Ľubomír Galko
2011-11-28 -
2012-04-04 Martin Glváč
2016-03-23 Peter Gajdoš
2020-03-21 Jaroslav Naď
2023-05-15 Martin Sklenár
2023-10-25 Robert Kaliňák

Hungary | president | CIA World Leaders
2005-08-05 László Sólyom
2010-08-06 Pál Schmitt
2012-04-02 László Kövér (acting)
2012-05-10 János Áder
2022-05-10 Katalin Novák
2024-02-26 -
2024-03-05 Tamás Sulyok

Hungary | prime minister | kormany.hu | 2026-04-01
2009-04-14 Gordon Bajnai
2010-05-29 Viktor Orbán

Hungary | foreign minister | kormany.hu
2009-04-16 Péter Balázs
2010-05-29 János Martonyi
2014-06-06 Tibor Navracsics
2014-09-23 Péter Szijjártó

Hungary | defence minister | kormany.hu
2006-06-09 Imre Szekeres
2010-05-29 Csaba Hende
2015-09-07 -
2015-09-10 István Simicskó
2018-05-18 Tibor Benkő
2022-05-24 Kristóf Szalay-Bobrovniczky

Romania | president | presidency.ro | 2026-05-01
2004-12-20 Traian Băsescu
2012-07-10 Crin Antonescu (acting)
2012-08-28 Traian Băsescu
2014-12-21 Klaus Iohannis
2025-02-12 Ilie Bolojan (acting)
2025-05-26 Nicușor Dan

Romania | prime minister | gov.ro | 2026-05-01
2008-12-22 Emil Boc
2012-02-06 Cătălin Predoiu (acting)
2012-02-09 Mihai Răzvan Ungureanu
2012-05-07 Victor Ponta
2015-11-05 Sorin Cîmpeanu (acting)
2015-11-17 Dacian Cioloș
2017-01-04 Sorin Grindeanu
2017-06-29 Mihai Tudose
2018-01-16 Mihai Fifor (acting)
2018-01-29 Viorica Dăncilă
2019-11-04 Ludovic Orban
2020-12-07 Nicolae Ciucă (acting)
2020-12-23 Florin Cîțu
2021-11-25 Nicolae Ciucă
2023-06-12 -
2023-06-15 Marcel Ciolacu
2025-05-05 -
2025-05-07 Cătălin Predoiu (acting)
2025-06-23 Ilie Bolojan

Romania | foreign minister | mae.ro
2009-12-23 Teodor Baconschi
2012-01-24 Cristian Diaconescu
2012-05-07 Andrei Marga
2012-08-06 Titus Corlățean
2014-11-10 Teodor Meleșcanu
2014-11-24 Bogdan Aurescu
2015-11-17 Lazăr Comănescu
2017-01-04 Teodor Meleșcanu
2019-07-24 Ramona Mănescu
2019-11-04 Bogdan Aurescu
2023-06-15 Luminița Odobescu
2024-12-23 Emil Hurezeanu
2025-06-23 Oana Țoiu

Romania | defence minister | mapn.ro
2009-12-23 Gabriel Oprea
2012-05-07 Corneliu Dobrițoiu
2012-12-21 Mircea Dușa
2015-11-17 Mihnea Motoc
2017-01-04 Gabriel Leș
2017-06-29 Adrian Țuțuianu
2017-09-05 -
2017-09-12 Mihai Fifor
2018-11-20 Gabriel Leș
2019-11-04 Nicolae Ciucă
2021-11-25 Vasile Dîncu
2022-10-24 -
2022-11-01 Angel Tîlvăr
2025-06-23 Ionuț Moșteanu

Bulgaria | president | president.bg | 2026-01-01
2002-01-22 Georgi Parvanov
2012-01-22 Rosen Plevneliev
2017-01-22 Rumen Radev

Bulgaria | prime minister | government.bg | 2026-01-01
2009-07-27 Boyko Borissov
2013-03-13 Marin Raykov
2013-05-29 Plamen Oresharski
2014-08-06 Georgi Bliznashki
2014-11-07 Boyko Borissov
2017-01-27 Ognyan Gerdzhikov
2017-05-04 Boyko Borissov
2021-05-12 Stefan Yanev
2021-12-13 Kiril Petkov
2022-08-02 Galab Donev
2023-06-06 Nikolai Denkov
2024-04-09 Dimitar Glavchev
2025-01-16 Rosen Zhelyazkov

Bulgaria | foreign minister | mfa.bg
2010-01-27 Nikolay Mladenov
2013-03-13 Marin Raykov
2013-05-29 Kristian Vigenin
2014-08-06 Daniel Mitov
2017-01-27 Radi Naydenov
2017-05-04 Ekaterina Zaharieva
2021-05-12 Svetlan Stoev
2021-12-13 Teodora Genchovska
2022-08-02 Nikolay Milkov
2023-06-06 Mariya Gabriel
2024-04-09 -
2024-08-27 Ivan Kondov
2025-01-16 Georg Georgiev

Bulgaria | defence minister | mod.bg
2010-01-27 Anyu Angelov
2013-03-13 Todor Tagarev
2013-05-29 Angel Naydenov
2014-08-06 Velizar Shalamanov
2014-11-07 Nikolay Nenchev
2017-01-27 Stefan Yanev
2017-05-04 Krasimir Karakachanov
2021-05-12 Georgi Panayotov
2021-12-13 Stefan Yanev
2022-03-01 Dragomir Zakov
2022-08-02 Dimitar Stoyanov
2023-06-06 Todor Tagarev
2024-04-09 Atanas Zapryanov

Croatia | president | predsjednik.hr | 2026-05-01
2000-02-18 Stjepan Mesić
2010-02-18 -
2010-02-19 Ivo Josipović
2015-02-19 Kolinda Grabar-Kitarović
2020-02-18 -
2020-02-19 Zoran Milanović

Croatia | prime minister | vlada.gov.hr | 2026-05-01
2009-07-06 Jadranka Kosor
2011-12-23 Zoran Milanović
2016-01-22 Tihomir Orešković
2016-10-19 Andrej Plenković

Croatia | foreign minister | mvep.gov.hr
2008-01-12 Gordan Jandroković
2011-12-23 Vesna Pusić
2016-01-22 Miro Kovač
2016-10-19 Davor Ivo Stier
2017-06-19 Marija Pejčinović Burić
2019-07-19 -
2019-07-22 Gordan Grlić-Radman

Slovenia | president | predsednica-slo.si | 2026-05-01
2007-12-23 Danilo Türk
2012-12-22 -
2012-12-23 Borut Pahor
2022-12-22 -
2022-12-23 Nataša Pirc Musar

Slovenia | prime minister | gov.si | 2026-01-01
2008-11-21 Borut Pahor
2012-02-10 Janez Janša
2013-03-20 Alenka Bratušek
2014-09-18 Miro Cerar
2018-09-13 Marjan Šarec
2020-03-13 Janez Janša
2022-06-01 Robert Golob

Slovenia | foreign minister | gov.si
2008-11-21 Samuel Žbogar
2012-02-10 Karl Erjavec
2018-09-13 Miro Cerar
2020-03-13 Anže Logar
2022-06-01 -
2022-06-04 Tanja Fajon

Serbia | president | predsednik.rs | 2026-05-01
2004-07-11 Boris Tadić
2012-04-05 Slavica Đukić Dejanović (acting)
2012-05-31 Tomislav Nikolić
2017-05-31 Aleksandar Vučić

Serbia | prime minister | srbija.gov.rs | 2026-05-01
2008-07-07 Mirko Cvetković
2012-07-27 Ivica Dačić
2014-04-27 Aleksandar Vučić
2017-05-31 Ivica Dačić (acting)
2017-06-29 Ana Brnabić
2024-03-20 -
2024-05-02 Miloš Vučević
2025-04-16 Đuro Macut

Serbia | foreign minister | mfa.gov.rs
2007-05-15 Vuk Jeremić
2012-07-27 Ivan Mrkić
2014-04-27 Ivica Dačić
2020-10-22 -
2020-10-28 Nikola Selaković
2022-10-26 Ivica Dačić
2024-05-02 Marko Đurić

Serbia | defence minister | mod.gov.rs
2007-05-15 Dragan Šutanovac
2012-07-27 Aleksandar Vučić
2013-09-02 Nebojša Rodić
2014-04-27 Bratislav Gašić
2016-02-05 -
2016-04-01 Zoran Đorđević
2017-06-29 Aleksandar Vulin
2020-10-28 Nebojša Stefanović
2022-10-26 Miloš Vučević
2024-05-02 Bratislav Gašić

Kosovo | president | president-ksgov.net
2006-02-10 Fatmir Sejdiu
2010-09-27 -
2011-02-22 Behgjet Pacolli
2011-03-30 -
2011-04-07 Atifete Jahjaga
2016-04-07 Hashim Thaçi
2020-11-05 Vjosa Osmani (acting)
2021-03-22 -
2021-04-06 Vjosa Osmani

Kosovo | prime minister | kryeministri.rks-gov.net | 2026-05-01
2008-01-09 Hashim Thaçi
2014-12-09 Isa Mustafa
2017-09-09 Ramush Haradinaj
2020-02-03 Albin Kurti
2020-06-03 Avdullah Hoti
2021-03-22 Albin Kurti

Montenegro | president | predsjednik.me | 2026-05-01
2003-05-22 Filip Vujanović
2018-05-20 Milo Đukanović
2023-05-20 Jakov Milatović

Montenegro | prime minister | gov.me | 2026-05-01
2008-02-29 Milo Đukanović
2010-12-29 Igor Lukšić
2012-12-04 Milo Đukanović
2016-11-28 Duško Marković
2020-12-04 Zdravko Krivokapić
2022-04-28 Dritan Abazović
2023-10-30 -
2023-10-31 Milojko Spajić

North Macedonia | president | pretsedatel.mk | 2026-05-01
2009-05-12 Gjorge Ivanov
2019-05-12 Stevo Pendarovski
2024-05-12 Gordana Siljanovska-Davkova

North Macedonia | prime minister | vlada.mk | 2026-05-01
2006-08-28 Nikola Gruevski
2016-01-18 Emil Dimitriev
2017-05-31 -
2017-06-01 Zoran Zaev
2020-01-03 Oliver Spasovski
2020-08-30 -
2020-08-31 Zoran Zaev
2022-01-16 -
2022-01-17 Dimitar Kovačevski
2024-01-28 Talat Xhaferi
2024-06-23 -
2024-06-24 Hristijan Mickoski

North Macedonia | foreign minister | mfa.gov.mk
2011-07-28 Nikola Poposki
2017-05-31 -
2017-06-01 Nikola Dimitrov
2020-08-30 -
2020-08-31 Bujar Osmani
2024-06-23 -
2024-06-24 Timčo Mucunski

Albania | president | president.al | 2026-05-01
2007-07-24 Bamir Topi
2012-07-24 Bujar Nishani
2017-07-24 Ilir Meta
2022-07-24 Bajram Begaj

Albania | prime minister | kryeministria.al | 2026-05-01
2005-09-11 Sali Berisha
2013-09-11 -
2013-09-15 Edi Rama
`
