/**
 * Offices of Russia, its neighbours, Turkey and the states of the Caucasus and of central Asia. Form of the rows: `terms.ts`.
 *
 * Compiled by hand from general knowledge of public affairs; licence Apache-2.0.
 */
export const EASTERN_EUROPE = `
Russia | president | kremlin.ru | 2026-05-01
1999-12-31 Vladimir Putin
2008-05-07 Dmitry Medvedev
2012-05-07 Vladimir Putin

Russia | prime minister | government.ru | 2026-05-01
2008-05-08 Vladimir Putin
2012-05-08 Dmitry Medvedev
2020-01-16 Mikhail Mishustin

Russia | foreign minister | mid.ru
1998-09-11 Igor Ivanov
2004-03-09 Sergey Lavrov

Russia | defence minister | mil.ru
2007-02-15 Anatoly Serdyukov
2012-11-06 Sergei Shoigu
2024-05-14 Andrei Belousov

Russia | presidential spokesman | kremlin.ru
2008-05-13 Natalya Timakova
2012-05-22 Dmitry Peskov

Russia | foreign ministry spokesman | mid.ru
2008-07-01 Andrei Nesterenko
2011-04-14 Alexander Lukashevich
2015-08-10 Maria Zakharova

Russia | security council secretary | scrf.gov.ru
2008-05-12 Nikolai Patrushev
2024-05-12 Sergei Shoigu

Russia | chief of the general staff | mil.ru
2008-06-03 Nikolai Makarov
2012-11-09 Valery Gerasimov

Russia | ambassador to the United Nations | russiaun.ru
2006-05-01 Vitaly Churkin
2017-02-20 -
2017-07-27 Vasily Nebenzya

FSB | director | fsb.ru
2008-05-12 Alexander Bortnikov

SVR | director | svr.gov.ru
2007-10-09 Mikhail Fradkov
2016-10-05 Sergei Naryshkin

State Duma | speaker | duma.gov.ru
2003-12-29 Boris Gryzlov
2011-12-21 Sergei Naryshkin
2016-10-05 Vyacheslav Volodin

Federation Council | speaker | council.gov.ru
2001-12-05 Sergei Mironov
2011-05-18 -
2011-09-21 Valentina Matviyenko

Ukraine | president | president.gov.ua | 2026-05-01
2005-01-23 Viktor Yushchenko
2010-02-25 Viktor Yanukovych
2014-02-22 -
2014-02-23 Oleksandr Turchynov (acting)
2014-06-07 Petro Poroshenko
2019-05-20 Volodymyr Zelenskyy

Ukraine | prime minister | kmu.gov.ua | 2026-01-01
2007-12-18 Yulia Tymoshenko
2010-03-04 -
2010-03-11 Mykola Azarov
2014-01-28 Serhiy Arbuzov (acting)
2014-02-22 -
2014-02-27 Arseniy Yatsenyuk
2016-04-14 Volodymyr Groysman
2019-08-29 Oleksiy Honcharuk
2020-03-04 Denys Shmyhal
2025-07-17 Yulia Svyrydenko

Ukraine | foreign minister | mfa.gov.ua
2009-10-09 Petro Poroshenko
2010-03-11 Kostyantyn Gryshchenko
2012-12-24 Leonid Kozhara
2014-02-23 -
2014-02-27 Andrii Deshchytsia (acting)
2014-06-19 Pavlo Klimkin
2019-08-29 Vadym Prystaiko
2020-03-04 Dmytro Kuleba
2024-09-05 Andrii Sybiha

Ukraine | defence minister | mod.gov.ua
2009-06-05 Valeriy Ivashchenko (acting)
2010-03-11 Mykhailo Yezhel
2012-02-08 Dmytro Salamatin
2012-12-24 Pavlo Lebedyev
2014-02-22 -
2014-02-27 Ihor Tenyukh (acting)
2014-03-25 Mykhailo Koval
2014-07-03 Valeriy Heletey
2014-10-14 Stepan Poltorak
2019-08-29 Andriy Zahorodniuk
2020-03-04 Andriy Taran
2021-11-04 Oleksii Reznikov
2023-09-05 -
2023-09-06 Rustem Umerov
2025-07-17 Denys Shmyhal

Ukraine | commander in chief | zsu.gov.ua
2020-03-28 Ruslan Khomchak
2021-07-27 Valerii Zaluzhnyi
2024-02-08 Oleksandr Syrskyi

Belarus | president | president.gov.by | 2026-05-01
1994-07-20 Alexander Lukashenko

Belarus | prime minister | government.by | 2026-05-01
2003-12-19 Sergei Sidorsky
2010-12-28 Mikhail Myasnikovich
2014-12-27 Andrei Kobyakov
2018-08-18 Sergei Rumas
2020-06-04 Roman Golovchenko
2025-03-10 Alexander Turchin

Belarus | foreign minister | mfa.gov.by
2003-03-21 Sergei Martynov
2012-08-20 Vladimir Makei
2022-11-26 -
2022-12-13 Sergei Aleinik
2024-06-27 Maxim Ryzhenkov

Belarus | defence minister | mil.by
2009-12-04 Yuri Zhadobin
2014-11-25 Andrei Ravkov
2020-01-20 Viktor Khrenin

Moldova | president | presedinte.md | 2026-05-01
2009-09-11 Mihai Ghimpu (acting)
2010-12-30 Marian Lupu (acting)
2012-03-23 Nicolae Timofti
2016-12-23 Igor Dodon
2020-12-24 Maia Sandu

Moldova | prime minister | gov.md
2009-09-25 Vlad Filat
2013-04-25 Iurie Leancă
2015-02-18 Chiril Gaburici
2015-06-22 Natalia Gherman (acting)
2015-07-30 Valeriu Streleț
2015-10-30 Gheorghe Brega (acting)
2016-01-20 Pavel Filip
2019-06-08 -
2019-06-15 Maia Sandu
2019-11-14 Ion Chicu
2020-12-31 Aureliu Ciocoi (acting)
2021-08-06 Natalia Gavrilița
2023-02-16 Dorin Recean

Moldova | foreign minister | mfa.gov.md
2009-09-25 Iurie Leancă
2013-05-31 Natalia Gherman
2016-01-20 Andrei Galbur
2018-01-10 Tudor Ulianovschi
2019-06-08 Nicu Popescu
2019-11-14 Aureliu Ciocoi
2020-11-09 -
2021-08-06 Nicu Popescu
2024-01-29 Mihai Popșoi

Georgia | president | president.ge | 2026-05-01
2008-01-20 Mikheil Saakashvili
2013-11-17 Giorgi Margvelashvili
2018-12-16 Salome Zourabichvili
2024-12-29 Mikheil Kavelashvili

Georgia | prime minister | gov.ge | 2026-05-01
2009-02-06 Nika Gilauri
2012-07-04 Vano Merabishvili
2012-10-25 Bidzina Ivanishvili
2013-11-20 Irakli Garibashvili
2015-12-30 Giorgi Kvirikashvili
2018-06-13 -
2018-06-20 Mamuka Bakhtadze
2019-09-02 -
2019-09-08 Giorgi Gakharia
2021-02-18 -
2021-02-22 Irakli Garibashvili
2024-02-08 Irakli Kobakhidze

Georgia | foreign minister | mfa.gov.ge
2008-12-06 Grigol Vashadze
2012-10-25 Maia Panjikidze
2014-11-05 -
2014-11-11 Tamar Beruchashvili
2015-09-01 Giorgi Kvirikashvili
2015-12-30 Mikheil Janelidze
2018-06-20 -
2018-06-21 David Zalkaliani
2022-04-04 Ilia Darchiashvili
2024-11-28 Maka Botchorishvili

Georgia | defence minister | mod.gov.ge
2009-08-27 Bacho Akhalaia
2012-07-04 Dimitri Shashkin
2012-10-25 Irakli Alasania
2014-11-04 -
2014-11-10 Mindia Janelidze
2015-05-01 Tinatin Khidasheli
2016-08-01 Levan Izoria
2019-09-08 Irakli Garibashvili
2021-02-22 Juansher Burchuladze
2024-02-08 Irakli Chikovani

Armenia | president | president.am | 2026-05-01
2008-04-09 Serzh Sargsyan
2018-04-09 Armen Sarkissian
2022-02-01 Alen Simonyan (acting)
2022-03-13 Vahagn Khachaturyan

Armenia | prime minister | primeminister.am | 2026-05-01
2008-04-09 Tigran Sargsyan
2014-04-13 Hovik Abrahamyan
2016-09-13 Karen Karapetyan
2018-04-09 -
2018-04-17 Serzh Sargsyan
2018-04-23 Karen Karapetyan (acting)
2018-05-08 Nikol Pashinyan

Armenia | foreign minister | mfa.am
2008-04-14 Edward Nalbandian
2018-05-12 Zohrab Mnatsakanyan
2020-11-16 -
2020-11-18 Ara Aivazian
2021-05-31 -
2021-08-19 Ararat Mirzoyan

Armenia | defence minister | mil.am
2008-04-14 Seyran Ohanyan
2016-10-03 Vigen Sargsyan
2018-05-12 Davit Tonoyan
2020-11-20 Vagharshak Harutyunyan
2021-07-20 -
2021-08-03 Arshak Karapetyan
2021-11-15 Suren Papikyan

Azerbaijan | president | president.az | 2026-05-01
2003-10-31 Ilham Aliyev

Azerbaijan | prime minister | nk.gov.az | 2026-05-01
2003-11-04 Artur Rasizade
2018-04-21 Novruz Mammadov
2019-10-08 Ali Asadov

Azerbaijan | foreign minister | mfa.gov.az
2004-04-02 Elmar Mammadyarov
2020-07-16 Jeyhun Bayramov

Azerbaijan | defence minister | mod.gov.az
1995-02-06 Safar Abiyev
2013-10-22 Zakir Hasanov

Turkey | president | tccb.gov.tr | 2026-05-01
2007-08-28 Abdullah Gül
2014-08-28 Recep Tayyip Erdoğan

Turkey | prime minister | yearbooks
2003-03-14 Recep Tayyip Erdoğan
2014-08-28 -
2014-08-29 Ahmet Davutoğlu
2016-05-24 Binali Yıldırım
2018-07-09 -

Turkey | leader | tccb.gov.tr | 2026-05-01
2003-03-14 Recep Tayyip Erdoğan

Turkey | foreign minister | mfa.gov.tr
2009-05-01 Ahmet Davutoğlu
2014-08-29 Mevlüt Çavuşoğlu
2015-08-28 -
2015-08-30 Feridun Sinirlioğlu
2015-11-24 Mevlüt Çavuşoğlu
2023-06-03 -
2023-06-04 Hakan Fidan

Turkey | defence minister | msb.gov.tr
2002-11-18 Vecdi Gönül
2011-07-06 İsmet Yılmaz
2015-07-01 -
2015-08-28 Vecdi Gönül
2015-11-24 İsmet Yılmaz
2016-05-24 Fikri Işık
2017-07-19 Nurettin Canikli
2018-07-10 Hulusi Akar
2023-06-03 Yaşar Güler

Turkey | presidential spokesman | tccb.gov.tr
2014-12-11 İbrahim Kalın
2023-06-05 -

Republican People's Party | leader | chp.org.tr
2010-05-22 Kemal Kılıçdaroğlu
2023-11-05 -
2023-11-08 Özgür Özel

Kazakhstan | president | akorda.kz | 2026-05-01
1991-12-16 Nursultan Nazarbayev
2019-03-20 Kassym-Jomart Tokayev

Kazakhstan | prime minister | primeminister.kz | 2026-05-01
2007-01-10 Karim Massimov
2012-09-24 Serik Akhmetov
2014-04-02 Karim Massimov
2016-09-08 -
2016-09-09 Bakytzhan Sagintayev
2019-02-21 -
2019-02-25 Askar Mamin
2022-01-05 -
2022-01-11 Alikhan Smailov
2024-02-05 -
2024-02-06 Olzhas Bektenov

Kazakhstan | foreign minister | gov.kz
2009-09-04 Kanat Saudabayev
2011-04-11 Yerzhan Kazykhanov
2012-09-24 -
2012-09-28 Erlan Idrissov
2016-12-28 Kairat Abdrakhmanov
2018-12-26 Beibut Atamkulov
2019-09-18 Mukhtar Tleuberdi
2023-04-03 Murat Nurtleu
2025-09-26 Yermek Kosherbayev

Kazakhstan | defence minister | gov.kz | 2024-01-01
2009-06-24 Adilbek Zhaksybekov
2014-04-03 Serik Akhmetov
2014-10-22 Imangali Tasmagambetov
2016-09-13 Saken Zhasuzakov
2018-08-07 Nurlan Yermekbayev
2021-08-31 Murat Bektanov
2022-01-19 Ruslan Zhaksylykov

Uzbekistan | president | president.uz | 2026-05-01
1991-09-01 Islam Karimov
2016-09-02 -
2016-09-08 Shavkat Mirziyoyev (acting)
2016-12-14 Shavkat Mirziyoyev

Uzbekistan | prime minister | gov.uz | 2026-05-01
2003-12-12 Shavkat Mirziyoyev
2016-12-14 Abdulla Aripov

Kyrgyzstan | president | president.kg | 2026-05-01
2005-08-14 Kurmanbek Bakiyev
2010-04-07 -
2010-07-03 Roza Otunbayeva
2011-12-01 Almazbek Atambayev
2017-11-24 Sooronbay Jeenbekov
2020-10-15 -
2021-01-28 Sadyr Japarov

Tajikistan | president | president.tj | 2026-05-01
1994-11-16 Emomali Rahmon

Turkmenistan | president | turkmenistan.gov.tm | 2026-05-01
2007-02-14 Gurbanguly Berdimuhamedow
2022-03-19 Serdar Berdimuhamedow
`
