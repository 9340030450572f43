/**
 * Who held which office when.
 *
 * Compiled by hand for this project from general knowledge of public affairs (who held an office on which date is a
 * fact that official sites and yearbooks print); licence Apache-2.0. `source` says what kind of place a row can be
 * checked in. Dates are days of taking office, ISO 8601; a holder stays until the next row's date.
 */
export interface Office {
  /** Name of the body or state, as the other tables of this folder spell it. */
  readonly body: string
  /** Lower case: "secretary general", "president", "prime minister", "foreign minister", "defence minister". */
  readonly role: string
  readonly holder: string
  readonly from: string
  /** Exclusive; `KNOWN_UNTIL` for whoever held it when the table was written. */
  readonly to: string
  readonly source: 'site of the body' | 'government site' | 'yearbooks'
}

/** Nothing is claimed from this day on. */
export const KNOWN_UNTIL = '2025-06-01'

/** body | role | from holder; from holder; ... in order of time. "-" for nobody, an acting holder or one not written down. */
const ROWS = `
NATO|secretary general|1999-10-14 George Robertson;2004-01-05 Jaap de Hoop Scheffer;2009-08-01 Anders Fogh Rasmussen;2014-10-01 Jens Stoltenberg;2024-10-01 Mark Rutte
NATO|deputy secretary general|2012-09-01 Alexander Vershbow;2016-10-17 Rose Gottemoeller;2019-10-17 Mircea Geoană;2024-11-01 -
NATO|supreme allied commander europe|2009-07-02 James Stavridis;2013-05-13 Philip Breedlove;2016-05-04 Curtis Scaparrotti;2019-05-03 Tod Wolters;2022-07-04 Christopher Cavoli
United Nations|secretary general|1997-01-01 Kofi Annan;2007-01-01 Ban Ki-moon;2017-01-01 António Guterres
European Commission|president|1999-09-16 Romano Prodi;2004-11-22 José Manuel Barroso;2014-11-01 Jean-Claude Juncker;2019-12-01 Ursula von der Leyen
European Council|president|2009-12-01 Herman Van Rompuy;2014-12-01 Donald Tusk;2019-12-01 Charles Michel;2024-12-01 António Costa
European Parliament|president|2009-07-14 Jerzy Buzek;2012-01-17 Martin Schulz;2017-01-17 Antonio Tajani;2019-07-03 David Sassoli;2022-01-18 Roberta Metsola
European Union|foreign policy chief|1999-10-18 Javier Solana;2009-12-01 Catherine Ashton;2014-11-01 Federica Mogherini;2019-12-01 Josep Borrell;2024-12-01 Kaja Kallas
European Central Bank|president|2003-11-01 Jean-Claude Trichet;2011-11-01 Mario Draghi;2019-11-01 Christine Lagarde
International Monetary Fund|managing director|2007-11-01 Dominique Strauss-Kahn;2011-05-18 -;2011-07-05 Christine Lagarde;2019-09-12 -;2019-10-01 Kristalina Georgieva
World Bank|president|2007-07-01 Robert Zoellick;2012-07-01 Jim Yong Kim;2019-02-01 -;2019-04-09 David Malpass;2023-06-02 Ajay Banga
World Health Organization|director general|2007-01-04 Margaret Chan;2017-07-01 Tedros Adhanom Ghebreyesus
World Trade Organization|director general|2005-09-01 Pascal Lamy;2013-09-01 Roberto Azevêdo;2020-09-01 -;2021-03-01 Ngozi Okonjo-Iweala
International Atomic Energy Agency|director general|1997-12-01 Mohamed ElBaradei;2009-12-01 Yukiya Amano;2019-07-18 -;2019-12-03 Rafael Grossi
Organization for Security and Co-operation in Europe|secretary general|2005-06-21 Marc Perrin de Brichambaut;2011-07-01 Lamberto Zannier;2017-07-18 Thomas Greminger;2020-07-18 -;2020-12-04 Helga Schmid;2024-09-04 -
Council of Europe|secretary general|2009-10-01 Thorbjørn Jagland;2019-09-18 Marija Pejčinović Burić;2024-09-18 Alain Berset
International Criminal Court|prosecutor|2003-06-16 Luis Moreno Ocampo;2012-06-15 Fatou Bensouda;2021-06-16 Karim Khan
Arab League|secretary general|2001-05-15 Amr Moussa;2011-07-01 Nabil Elaraby;2016-07-03 Ahmed Aboul Gheit
Federal Reserve|chair|2006-02-01 Ben Bernanke;2014-02-03 Janet Yellen;2018-02-05 Jerome Powell
Federal Bureau of Investigation|director|2001-09-04 Robert Mueller;2013-09-04 James Comey;2017-05-09 -;2017-08-02 Christopher Wray;2025-01-19 -;2025-02-21 Kash Patel
Central Intelligence Agency|director|2009-02-13 Leon Panetta;2011-09-06 David Petraeus;2012-11-09 -;2013-03-08 John Brennan;2017-01-23 Mike Pompeo;2018-05-21 Gina Haspel;2021-03-19 William Burns;2025-01-23 John Ratcliffe
United States|president|2001-01-20 George W. Bush;2009-01-20 Barack Obama;2017-01-20 Donald Trump;2021-01-20 Joe Biden;2025-01-20 Donald Trump
United States|vice president|2001-01-20 Dick Cheney;2009-01-20 Joe Biden;2017-01-20 Mike Pence;2021-01-20 Kamala Harris;2025-01-20 JD Vance
United States|secretary of state|2005-01-26 Condoleezza Rice;2009-01-21 Hillary Clinton;2013-02-01 John Kerry;2017-02-01 Rex Tillerson;2018-03-31 -;2018-04-26 Mike Pompeo;2021-01-26 Antony Blinken;2025-01-21 Marco Rubio
United States|defence minister|2006-12-18 Robert Gates;2011-07-01 Leon Panetta;2013-02-27 Chuck Hagel;2015-02-17 Ashton Carter;2017-01-20 James Mattis;2019-01-01 -;2019-07-23 Mark Esper;2020-11-09 -;2021-01-22 Lloyd Austin;2025-01-25 Pete Hegseth
United States|attorney general|2009-02-03 Eric Holder;2015-04-27 Loretta Lynch;2017-01-20 -;2017-02-09 Jeff Sessions;2018-11-07 -;2019-02-14 William Barr;2020-12-24 -;2021-03-11 Merrick Garland;2025-01-20 -;2025-02-05 Pam Bondi
United States House of Representatives|speaker|2007-01-04 Nancy Pelosi;2011-01-05 John Boehner;2015-10-29 Paul Ryan;2019-01-03 Nancy Pelosi;2023-01-07 Kevin McCarthy;2023-10-03 -;2023-10-25 Mike Johnson
Republican Party|presidential nominee|2008-09-04 John McCain;2009-01-20 -;2012-08-28 Mitt Romney;2013-01-20 -;2016-05-04 Donald Trump;2017-01-20 -;2020-08-24 Donald Trump;2021-01-20 -;2024-07-15 Donald Trump;2025-01-20 -
Republican Party|vice presidential nominee|2012-08-28 Paul Ryan;2013-01-20 -;2016-07-15 Mike Pence;2017-01-20 -;2024-07-15 JD Vance;2025-01-20 -
Democratic Party|presidential nominee|2008-08-27 Barack Obama;2009-01-20 -;2012-09-05 Barack Obama;2013-01-20 -;2016-06-07 Hillary Clinton;2017-01-20 -;2020-08-18 Joe Biden;2021-01-20 -;2024-08-05 Kamala Harris;2025-01-20 -
Democratic Party|vice presidential nominee|2012-09-05 Joe Biden;2013-01-20 -;2016-07-22 Tim Kaine;2017-01-20 -;2020-08-11 Kamala Harris;2021-01-20 -;2024-08-06 Tim Walz;2025-01-20 -
Green Party|presidential nominee|2016-08-06 Jill Stein;2017-01-20 -
Libertarian Party|presidential nominee|2016-05-29 Gary Johnson;2017-01-20 -
Russia|president|1999-12-31 Vladimir Putin;2008-05-07 Dmitry Medvedev;2012-05-07 Vladimir Putin
Russia|prime minister|2008-05-08 Vladimir Putin;2012-05-08 Dmitry Medvedev;2020-01-16 Mikhail Mishustin
Russia|foreign minister|1998-09-11 Igor Ivanov;2004-03-09 Sergey Lavrov
Russia|defence minister|2007-02-15 Anatoly Serdyukov;2012-11-06 Sergei Shoigu;2024-05-14 Andrei Belousov
Russia|presidential spokesman|2000-01-01 -;2012-05-22 Dmitry Peskov
Russia|foreign ministry spokesman|2011-04-14 Alexander Lukashevich;2015-08-10 Maria Zakharova
Ukraine|president|2010-02-25 Viktor Yanukovych;2014-02-23 Oleksandr Turchynov;2014-06-07 Petro Poroshenko;2019-05-20 Volodymyr Zelenskyy
Ukraine|prime minister|2010-03-11 Mykola Azarov;2014-01-28 -;2014-02-27 Arseniy Yatsenyuk;2016-04-14 Volodymyr Groysman;2019-08-29 Oleksiy Honcharuk;2020-03-04 Denys Shmyhal
Ukraine|foreign minister|2012-12-24 Leonid Kozhara;2014-02-27 -;2014-06-19 Pavlo Klimkin;2019-08-29 Vadym Prystaiko;2020-03-04 Dmytro Kuleba;2024-09-05 Andrii Sybiha
Ukraine|defence minister|2014-10-14 Stepan Poltorak;2019-08-29 -;2020-03-04 -;2021-11-04 Oleksii Reznikov;2023-09-06 Rustem Umerov
Belarus|president|1994-07-20 Alexander Lukashenko
United Kingdom|prime minister|2007-06-27 Gordon Brown;2010-05-11 David Cameron;2016-07-13 Theresa May;2019-07-24 Boris Johnson;2022-09-06 Liz Truss;2022-10-25 Rishi Sunak;2024-07-05 Keir Starmer
United Kingdom|foreign minister|2010-05-12 William Hague;2014-07-15 Philip Hammond;2016-07-13 Boris Johnson;2018-07-09 Jeremy Hunt;2019-07-24 Dominic Raab;2021-09-15 Liz Truss;2022-09-06 James Cleverly;2023-11-13 David Cameron;2024-07-05 David Lammy
United Kingdom|defence minister|2010-05-12 Liam Fox;2011-10-14 Philip Hammond;2014-07-15 Michael Fallon;2017-11-02 Gavin Williamson;2019-05-01 Penny Mordaunt;2019-07-24 Ben Wallace;2023-08-31 Grant Shapps;2024-07-05 John Healey
France|president|2007-05-16 Nicolas Sarkozy;2012-05-15 François Hollande;2017-05-14 Emmanuel Macron
France|prime minister|2007-05-17 François Fillon;2012-05-15 Jean-Marc Ayrault;2014-03-31 Manuel Valls;2016-12-06 Bernard Cazeneuve;2017-05-15 Édouard Philippe;2020-07-03 Jean Castex;2022-05-16 Élisabeth Borne;2024-01-09 Gabriel Attal;2024-09-05 Michel Barnier;2024-12-13 François Bayrou
France|foreign minister|2010-11-14 -;2011-02-27 Alain Juppé;2012-05-16 Laurent Fabius;2016-02-11 Jean-Marc Ayrault;2017-05-17 Jean-Yves Le Drian;2022-05-20 Catherine Colonna;2024-01-11 Stéphane Séjourné;2024-09-21 Jean-Noël Barrot
France|defence minister|2011-02-27 Gérard Longuet;2012-05-16 Jean-Yves Le Drian;2017-05-17 -;2017-06-21 Florence Parly;2022-05-20 Sébastien Lecornu
Germany|chancellor|2005-11-22 Angela Merkel;2021-12-08 Olaf Scholz;2025-05-06 Friedrich Merz
Germany|president|2010-07-02 Christian Wulff;2012-02-17 -;2012-03-18 Joachim Gauck;2017-03-19 Frank-Walter Steinmeier
Germany|foreign minister|2009-10-28 Guido Westerwelle;2013-12-17 Frank-Walter Steinmeier;2017-01-27 Sigmar Gabriel;2018-03-14 Heiko Maas;2021-12-08 Annalena Baerbock;2025-05-06 Johann Wadephul
Germany|defence minister|2011-03-03 Thomas de Maizière;2013-12-17 Ursula von der Leyen;2019-07-17 Annegret Kramp-Karrenbauer;2021-12-08 Christine Lambrecht;2023-01-19 Boris Pistorius
Italy|prime minister|2008-05-08 Silvio Berlusconi;2011-11-16 Mario Monti;2013-04-28 Enrico Letta;2014-02-22 Matteo Renzi;2016-12-12 Paolo Gentiloni;2018-06-01 Giuseppe Conte;2021-02-13 Mario Draghi;2022-10-22 Giorgia Meloni
Italy|foreign minister|2014-10-31 Paolo Gentiloni;2016-12-12 Angelino Alfano;2018-06-01 Enzo Moavero Milanesi;2019-09-05 Luigi Di Maio;2022-10-22 Antonio Tajani
Italy|president|2006-05-15 Giorgio Napolitano;2015-01-14 -;2015-02-03 Sergio Mattarella
Spain|prime minister|2004-04-17 José Luis Rodríguez Zapatero;2011-12-21 Mariano Rajoy;2018-06-02 Pedro Sánchez
Poland|president|2010-08-06 Bronisław Komorowski;2015-08-06 Andrzej Duda
Poland|prime minister|2007-11-16 Donald Tusk;2014-09-22 Ewa Kopacz;2015-11-16 Beata Szydło;2017-12-11 Mateusz Morawiecki;2023-12-13 Donald Tusk
Poland|foreign minister|2007-11-16 Radosław Sikorski;2014-09-22 Grzegorz Schetyna;2015-11-16 Witold Waszczykowski;2018-01-09 Jacek Czaputowicz;2020-08-26 Zbigniew Rau;2023-11-27 -;2023-12-13 Radosław Sikorski
Poland|defence minister|2011-08-02 Tomasz Siemoniak;2015-11-16 Antoni Macierewicz;2018-01-09 Mariusz Błaszczak;2023-11-27 -;2023-12-13 Władysław Kosiniak-Kamysz
Norway|prime minister|2005-10-17 Jens Stoltenberg;2013-10-16 Erna Solberg;2021-10-14 Jonas Gahr Støre
Norway|foreign minister|2005-10-17 Jonas Gahr Støre;2012-09-21 Espen Barth Eide;2013-10-16 Børge Brende;2017-10-20 Ine Eriksen Søreide;2021-10-14 Anniken Huitfeldt;2023-10-16 Espen Barth Eide
Norway|defence minister|2013-10-16 Ine Eriksen Søreide;2017-10-20 Frank Bakke-Jensen;2021-10-14 -;2022-04-12 Bjørn Arild Gram;2025-02-04 Tore Sandvik
Sweden|prime minister|2006-10-06 Fredrik Reinfeldt;2014-10-03 Stefan Löfven;2021-11-30 Magdalena Andersson;2022-10-18 Ulf Kristersson
Sweden|foreign minister|2006-10-06 Carl Bildt;2014-10-03 Margot Wallström;2019-09-10 Ann Linde;2022-10-18 Tobias Billström;2024-09-10 Maria Malmer Stenergard
Sweden|defence minister|2012-04-18 Karin Enström;2014-10-03 Peter Hultqvist;2022-10-18 Pål Jonson
Finland|president|2000-03-01 Tarja Halonen;2012-03-01 Sauli Niinistö;2024-03-01 Alexander Stubb
Finland|prime minister|2011-06-22 Jyrki Katainen;2014-06-24 Alexander Stubb;2015-05-29 Juha Sipilä;2019-06-06 Antti Rinne;2019-12-10 Sanna Marin;2023-06-20 Petteri Orpo
Finland|foreign minister|2015-05-29 Timo Soini;2019-06-06 Pekka Haavisto;2023-06-20 Elina Valtonen
Denmark|prime minister|2009-04-05 Lars Løkke Rasmussen;2011-10-03 Helle Thorning-Schmidt;2015-06-28 Lars Løkke Rasmussen;2019-06-27 Mette Frederiksen
Netherlands|prime minister|2010-10-14 Mark Rutte;2024-07-02 Dick Schoof
Estonia|president|2006-10-09 Toomas Hendrik Ilves;2016-10-10 Kersti Kaljulaid;2021-10-11 Alar Karis
Estonia|prime minister|2005-04-13 Andrus Ansip;2014-03-26 Taavi Rõivas;2016-11-23 Jüri Ratas;2021-01-26 Kaja Kallas;2024-07-23 Kristen Michal
Latvia|president|2011-07-08 Andris Bērziņš;2015-07-08 Raimonds Vējonis;2019-07-08 Egils Levits;2023-07-08 Edgars Rinkēvičs
Latvia|prime minister|2009-03-12 Valdis Dombrovskis;2014-01-22 Laimdota Straujuma;2016-02-11 Māris Kučinskis;2019-01-23 Krišjānis Kariņš;2023-09-15 Evika Siliņa
Latvia|foreign minister|2011-10-25 Edgars Rinkēvičs;2023-07-08 -;2023-09-15 Krišjānis Kariņš;2024-04-19 Baiba Braže
Lithuania|president|2009-07-12 Dalia Grybauskaitė;2019-07-12 Gitanas Nausėda
Lithuania|foreign minister|2012-12-13 Linas Linkevičius;2020-12-11 Gabrielius Landsbergis;2024-12-12 Kęstutis Budrys
Turkey|president|2007-08-28 Abdullah Gül;2014-08-28 Recep Tayyip Erdoğan
Turkey|prime minister|2003-03-14 Recep Tayyip Erdoğan;2014-08-28 Ahmet Davutoğlu;2016-05-24 Binali Yıldırım;2018-07-09 -
Turkey|foreign minister|2009-05-01 Ahmet Davutoğlu;2014-08-29 Mevlüt Çavuşoğlu;2015-08-28 -;2015-11-24 Mevlüt Çavuşoğlu;2023-06-03 Hakan Fidan
Turkey|defence minister|2018-07-10 Hulusi Akar;2023-06-03 Yaşar Güler
Greece|prime minister|2009-10-06 George Papandreou;2011-11-11 -;2012-06-20 Antonis Samaras;2015-01-26 Alexis Tsipras;2015-08-27 -;2015-09-21 Alexis Tsipras;2019-07-08 Kyriakos Mitsotakis
Hungary|prime minister|2010-05-29 Viktor Orbán
Hungary|foreign minister|2014-09-23 Péter Szijjártó
Czech Republic|president|2013-03-08 Miloš Zeman;2023-03-09 Petr Pavel
Serbia|president|2012-05-31 Tomislav Nikolić;2017-05-31 Aleksandar Vučić
Georgia|president|2008-01-20 Mikheil Saakashvili;2013-11-17 Giorgi Margvelashvili;2018-12-16 Salome Zourabichvili;2024-12-29 Mikheil Kavelashvili
Canada|prime minister|2006-02-06 Stephen Harper;2015-11-04 Justin Trudeau;2025-03-14 Mark Carney
Mexico|president|2006-12-01 Felipe Calderón;2012-12-01 Enrique Peña Nieto;2018-12-01 Andrés Manuel López Obrador;2024-10-01 Claudia Sheinbaum
Brazil|president|2003-01-01 Luiz Inácio Lula da Silva;2011-01-01 Dilma Rousseff;2016-05-12 Michel Temer;2019-01-01 Jair Bolsonaro;2023-01-01 Luiz Inácio Lula da Silva
Argentina|president|2007-12-10 Cristina Fernández de Kirchner;2015-12-10 Mauricio Macri;2019-12-10 Alberto Fernández;2023-12-10 Javier Milei
Venezuela|president|1999-02-02 Hugo Chávez;2013-03-05 Nicolás Maduro
Colombia|president|2010-08-07 Juan Manuel Santos;2018-08-07 Iván Duque;2022-08-07 Gustavo Petro
China|president|2003-03-15 Hu Jintao;2013-03-14 Xi Jinping
China|premier|2003-03-16 Wen Jiabao;2013-03-15 Li Keqiang;2023-03-11 Li Qiang
China|foreign minister|2007-04-27 Yang Jiechi;2013-03-16 Wang Yi;2022-12-30 Qin Gang;2023-07-25 Wang Yi
Japan|prime minister|2010-06-08 Naoto Kan;2011-09-02 Yoshihiko Noda;2012-12-26 Shinzo Abe;2020-09-16 Yoshihide Suga;2021-10-04 Fumio Kishida;2024-10-01 Shigeru Ishiba
South Korea|president|2008-02-25 Lee Myung-bak;2013-02-25 Park Geun-hye;2017-03-10 -;2017-05-10 Moon Jae-in;2022-05-10 Yoon Suk Yeol;2024-12-14 -
North Korea|leader|1994-07-08 Kim Jong Il;2011-12-17 Kim Jong Un
India|prime minister|2004-05-22 Manmohan Singh;2014-05-26 Narendra Modi
India|foreign minister|2014-05-26 Sushma Swaraj;2019-05-30 Subrahmanyam Jaishankar
Pakistan|prime minister|2013-06-05 Nawaz Sharif;2017-08-01 Shahid Khaqan Abbasi;2018-06-01 -;2018-08-18 Imran Khan;2022-04-11 Shehbaz Sharif;2023-08-14 -;2024-03-03 Shehbaz Sharif
Afghanistan|president|2001-12-22 Hamid Karzai;2014-09-29 Ashraf Ghani;2021-08-15 -
Iran|president|2005-08-03 Mahmoud Ahmadinejad;2013-08-03 Hassan Rouhani;2021-08-03 Ebrahim Raisi;2024-05-19 -;2024-07-28 Masoud Pezeshkian
Iran|supreme leader|1989-06-04 Ali Khamenei
Iran|foreign minister|2010-12-13 Ali Akbar Salehi;2013-08-15 Mohammad Javad Zarif;2021-08-25 Hossein Amir-Abdollahian;2024-05-19 -;2024-08-21 Abbas Araghchi
Israel|prime minister|2009-03-31 Benjamin Netanyahu;2021-06-13 Naftali Bennett;2022-07-01 Yair Lapid;2022-12-29 Benjamin Netanyahu
Syria|president|2000-07-17 Bashar al-Assad;2024-12-08 -
Egypt|president|1981-10-14 Hosni Mubarak;2011-02-11 -;2012-06-30 Mohamed Morsi;2013-07-03 -;2014-06-08 Abdel Fattah el-Sisi
Saudi Arabia|king|2005-08-01 Abdullah;2015-01-23 Salman
South Africa|president|2009-05-09 Jacob Zuma;2018-02-15 Cyril Ramaphosa
Nigeria|president|2010-05-05 Goodluck Jonathan;2015-05-29 Muhammadu Buhari;2023-05-29 Bola Tinubu
Kenya|president|2002-12-30 Mwai Kibaki;2013-04-09 Uhuru Kenyatta;2022-09-13 William Ruto
Australia|prime minister|2010-06-24 Julia Gillard;2013-06-27 Kevin Rudd;2013-09-18 Tony Abbott;2015-09-15 Malcolm Turnbull;2018-08-24 Scott Morrison;2022-05-23 Anthony Albanese
New Zealand|prime minister|2008-11-19 John Key;2016-12-12 Bill English;2017-10-26 Jacinda Ardern;2023-01-25 Chris Hipkins;2023-11-27 Christopher Luxon
Indonesia|president|2004-10-20 Susilo Bambang Yudhoyono;2014-10-20 Joko Widodo;2024-10-20 Prabowo Subianto
Philippines|president|2010-06-30 Benigno Aquino;2016-06-30 Rodrigo Duterte;2022-06-30 Ferdinand Marcos
Vatican|pope|2005-04-19 Benedict XVI;2013-02-28 -;2013-03-13 Francis;2025-04-21 -;2025-05-08 Leo XIV
Scotland|first minister|2007-05-17 Alex Salmond;2014-11-20 Nicola Sturgeon;2023-03-29 Humza Yousaf;2024-05-08 John Swinney
`

const BETWEEN_STATES = /^(NATO|United Nations|European|International|World|Organization|Council|Arab)/

function officesOf(row: string): Office[] {
  const [body = '', role = '', terms = ''] = row.split('|')
  const held = terms.split(';').map((term) => ({ from: term.slice(0, 10), holder: term.slice(11) }))
  const source = BETWEEN_STATES.test(body)
    ? 'site of the body'
    : role.endsWith('minister')
      ? 'government site'
      : 'yearbooks'
  return held.flatMap(({ from, holder }, at) =>
    holder === '-'
      ? []
      : [{ body, role, holder, from, to: held[at + 1]?.from ?? KNOWN_UNTIL, source } satisfies Office],
  )
}

/** Every term of every office, in the table's order. */
export const OFFICES: readonly Office[] = ROWS.trim().split('\n').flatMap(officesOf)

const byKey = new Map<string, Office[]>()
for (const office of OFFICES) {
  const key = `${office.body}|${office.role}`
  byKey.set(key, [...(byKey.get(key) ?? []), office])
}

/** Who held the office on the day (ISO 8601, `2016-07-11`); null when the table does not know. */
export function holderOf(body: string, role: string, day: string): Office | null {
  return byKey.get(`${body}|${role}`)?.find(({ from, to }) => from <= day && day < to) ?? null
}
