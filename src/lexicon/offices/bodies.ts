/**
 * Bodies between states: who headed them when. Form of the rows: `terms.ts`.
 *
 * Compiled by hand from general knowledge of public affairs; licence Apache-2.0.
 */
export const BODIES = `
NATO | secretary general | nato.int
1999-10-14 George Robertson
2004-01-05 Jaap de Hoop Scheffer
2009-08-01 Anders Fogh Rasmussen
2014-10-01 Jens Stoltenberg
2024-10-01 Mark Rutte

NATO | deputy secretary general | nato.int
2012-03-01 Alexander Vershbow
2016-10-17 Rose Gottemoeller
2019-10-17 Mircea Geoană
2024-09-01 -
2024-12-01 Radmila Shekerinska

NATO | supreme allied commander europe | shape.nato.int
2009-07-02 James Stavridis
2013-05-13 Philip Breedlove
2016-05-04 Curtis Scaparrotti
2019-05-03 Tod Wolters
2022-07-04 Christopher Cavoli
2025-07-04 Alexus Grynkewich

NATO | military committee chair | nato.int
2008-06-27 Giampaolo Di Paola
2011-11-16 -
2012-02-01 Knud Bartels
2015-06-26 Petr Pavel
2018-06-29 Stuart Peach
2021-06-25 Rob Bauer
2025-01-17 Giuseppe Cavo Dragone

United Nations | secretary general | un.org/sg
1997-01-01 Kofi Annan
2007-01-01 Ban Ki-moon
2017-01-01 António Guterres

United Nations | deputy secretary general | un.org/sg
2007-02-05 Asha-Rose Migiro
2012-07-01 Jan Eliasson
2017-01-01 Amina Mohammed

United Nations | human rights chief | ohchr.org
2008-09-01 Navi Pillay
2014-09-01 Zeid Ra'ad al-Hussein
2018-09-01 Michelle Bachelet
2022-09-01 -
2022-10-17 Volker Türk

United Nations | humanitarian chief | unocha.org
2010-10-01 Valerie Amos
2015-05-29 -
2015-06-15 Stephen O'Brien
2017-09-01 Mark Lowcock
2021-06-19 -
2021-07-19 Martin Griffiths
2024-07-01 -
2024-12-01 Tom Fletcher

United Nations | climate chief | unfccc.int
2010-07-01 Christiana Figueres
2016-07-18 Patricia Espinosa
2022-07-17 -
2022-09-01 Simon Stiell

United Nations | envoy for Syria | un.org
2012-02-23 Kofi Annan
2012-09-01 Lakhdar Brahimi
2014-06-01 -
2014-07-10 Staffan de Mistura
2019-01-01 -
2019-01-07 Geir Pedersen
2025-09-18 -

United Nations | envoy for Yemen | un.org
2012-08-01 Jamal Benomar
2015-04-16 -
2015-04-25 Ismail Ould Cheikh Ahmed
2018-03-01 -
2018-03-12 Martin Griffiths
2021-08-01 -
2021-09-05 Hans Grundberg

United Nations | envoy for Libya | un.org
2014-09-01 Bernardino León
2015-11-06 -
2015-11-17 Martin Kobler
2017-06-22 -
2017-07-15 Ghassan Salamé
2020-03-02 -
2021-02-01 Ján Kubiš
2021-11-23 -
2022-10-01 Abdoulaye Bathily
2024-04-16 -
2025-02-20 Hanna Tetteh

United Nations General Assembly | president | un.org/pga
2009-09-15 Ali Treki
2010-09-14 Joseph Deiss
2011-09-13 Nassir Abdulaziz Al-Nasser
2012-09-18 Vuk Jeremić
2013-09-17 John Ashe
2014-09-16 Sam Kutesa
2015-09-15 Mogens Lykketoft
2016-09-13 Peter Thomson
2017-09-12 Miroslav Lajčák
2018-09-18 María Fernanda Espinosa
2019-09-17 Tijjani Muhammad-Bande
2020-09-15 Volkan Bozkır
2021-09-14 Abdulla Shahid
2022-09-13 Csaba Kőrösi
2023-09-05 Dennis Francis
2024-09-10 Philémon Yang
2025-09-09 Annalena Baerbock

United Nations High Commissioner for Refugees | high commissioner | unhcr.org | 2026-01-01
2005-06-15 António Guterres
2016-01-01 Filippo Grandi

United Nations Children's Fund | executive director | unicef.org
2005-05-01 Ann Veneman
2010-05-01 Anthony Lake
2018-01-01 Henrietta Fore
2022-02-01 Catherine Russell

UNRWA | commissioner general | unrwa.org
2010-01-20 Filippo Grandi
2014-03-30 Pierre Krähenbühl
2019-11-06 -
2020-04-01 Philippe Lazzarini

UNESCO | director general | unesco.org
2009-11-15 Irina Bokova
2017-11-15 Audrey Azoulay

United Nations Development Programme | administrator | undp.org | 2025-06-01
2009-04-27 Helen Clark
2017-04-19 -
2017-06-19 Achim Steiner

World Food Programme | executive director | wfp.org
2012-04-05 Ertharin Cousin
2017-04-05 David Beasley
2023-04-05 Cindy McCain

Food and Agriculture Organization | director general | fao.org
1994-01-01 Jacques Diouf
2012-01-01 José Graziano da Silva
2019-08-01 Qu Dongyu

International Labour Organization | director general | ilo.org
1999-03-04 Juan Somavia
2012-10-01 Guy Ryder
2022-10-01 Gilbert Houngbo

UNAIDS | executive director | unaids.org
2009-01-01 Michel Sidibé
2019-05-08 -
2019-11-01 Winnie Byanyima

European Commission | president | commission.europa.eu
1999-09-16 Romano Prodi
2004-11-22 José Manuel Barroso
2014-11-01 Jean-Claude Juncker
2019-12-01 Ursula von der Leyen

European Council | president | consilium.europa.eu
2009-12-01 Herman Van Rompuy
2014-12-01 Donald Tusk
2019-12-01 Charles Michel
2024-12-01 António Costa

European Parliament | president | europarl.europa.eu
2009-07-14 Jerzy Buzek
2012-01-17 Martin Schulz
2017-01-17 Antonio Tajani
2019-07-03 David Sassoli
2022-01-11 Roberta Metsola (acting)
2022-01-18 Roberta Metsola

European Union | foreign policy chief | eeas.europa.eu
1999-10-18 Javier Solana
2009-12-01 Catherine Ashton
2014-11-01 Federica Mogherini
2019-12-01 Josep Borrell
2024-12-01 Kaja Kallas

European Union | chief Brexit negotiator | commission.europa.eu
2016-10-01 Michel Barnier
2021-03-01 -

European Union | trade commissioner | commission.europa.eu
2010-02-09 Karel De Gucht
2014-11-01 Cecilia Malmström
2019-12-01 Phil Hogan
2020-08-27 -
2020-10-12 Valdis Dombrovskis
2024-12-01 Maroš Šefčovič

European Central Bank | president | ecb.europa.eu
2003-11-01 Jean-Claude Trichet
2011-11-01 Mario Draghi
2019-11-01 Christine Lagarde

Eurogroup | president | consilium.europa.eu
2005-01-01 Jean-Claude Juncker
2013-01-21 Jeroen Dijsselbloem
2018-01-13 Mário Centeno
2020-07-13 Paschal Donohoe

Europol | director | europol.europa.eu
2009-04-16 Rob Wainwright
2018-05-01 Catherine De Bolle

Frontex | director | frontex.europa.eu
2015-01-16 Fabrice Leggeri
2022-04-29 -
2023-03-01 Hans Leijtens

International Monetary Fund | managing director | imf.org
2007-11-01 Dominique Strauss-Kahn
2011-05-18 John Lipsky (acting)
2011-07-05 Christine Lagarde
2019-07-02 -
2019-10-01 Kristalina Georgieva

World Bank | president | worldbank.org
2007-07-01 Robert Zoellick
2012-07-01 Jim Yong Kim
2019-02-01 Kristalina Georgieva (acting)
2019-04-09 David Malpass
2023-06-02 Ajay Banga

World Health Organization | director general | who.int
2007-01-04 Margaret Chan
2017-07-01 Tedros Adhanom Ghebreyesus

World Trade Organization | director general | wto.org
2005-09-01 Pascal Lamy
2013-09-01 Roberto Azevêdo
2020-09-01 -
2021-03-01 Ngozi Okonjo-Iweala

International Atomic Energy Agency | director general | iaea.org
1997-12-01 Mohamed ElBaradei
2009-12-01 Yukiya Amano
2019-07-18 -
2019-07-25 Cornel Feruta (acting)
2019-12-03 Rafael Grossi

Organisation for the Prohibition of Chemical Weapons | director general | opcw.org
2002-07-25 Rogelio Pfirter
2010-07-25 Ahmet Üzümcü
2018-07-25 Fernando Arias

Organization for Security and Co-operation in Europe | secretary general | osce.org
2005-06-21 Marc Perrin de Brichambaut
2011-07-01 Lamberto Zannier
2017-07-01 -
2017-07-18 Thomas Greminger
2020-07-18 -
2020-12-04 Helga Schmid
2024-09-04 -
2025-01-01 Feridun Sinirlioğlu

Organization for Security and Co-operation in Europe | chair | osce.org
2010-01-01 Kanat Saudabayev
2011-01-01 Audronius Ažubalis
2012-01-01 Eamon Gilmore
2013-01-01 Leonid Kozhara
2014-01-01 Didier Burkhalter
2015-01-01 Ivica Dačić
2016-01-01 Frank-Walter Steinmeier
2017-01-01 Sebastian Kurz
2017-12-18 Karin Kneissl
2018-01-01 Angelino Alfano
2018-06-01 Enzo Moavero Milanesi
2019-01-01 Miroslav Lajčák
2020-01-01 Edi Rama
2021-01-01 Ann Linde
2022-01-01 Zbigniew Rau
2023-01-01 Bujar Osmani
2024-01-01 Ian Borg
2025-01-01 Elina Valtonen

Council of Europe | secretary general | coe.int
2009-10-01 Thorbjørn Jagland
2019-09-18 Marija Pejčinović Burić
2024-09-18 Alain Berset

Council of Europe | human rights commissioner | coe.int
2006-04-01 Thomas Hammarberg
2012-04-01 Nils Muižnieks
2018-04-01 Dunja Mijatović
2024-04-01 Michael O'Flaherty

International Criminal Court | prosecutor | icc-cpi.int | 2025-05-16
2003-06-16 Luis Moreno Ocampo
2012-06-15 Fatou Bensouda
2021-06-16 Karim Khan

International Criminal Court | president | icc-cpi.int
2009-03-11 Song Sang-hyun
2015-03-11 Silvia Fernández de Gurmendi
2018-03-11 Chile Eboe-Osuji
2021-03-11 Piotr Hofmański
2024-03-11 Tomoko Akane

International Court of Justice | president | icj-cij.org
2009-02-06 Hisashi Owada
2012-02-06 Peter Tomka
2015-02-06 Ronny Abraham
2018-02-06 Abdulqawi Yusuf
2021-02-08 Joan Donoghue
2024-02-06 Nawaf Salam
2025-01-14 -
2025-03-03 Yuji Iwasawa

OPEC | secretary general | opec.org
2007-01-01 Abdalla El-Badri
2016-08-01 Mohammed Barkindo
2022-07-05 -
2022-08-01 Haitham al-Ghais

African Union | commission chair | au.int
2008-04-28 Jean Ping
2012-10-15 Nkosazana Dlamini-Zuma
2017-03-14 Moussa Faki Mahamat
2025-03-13 Mahmoud Ali Youssouf

Arab League | secretary general | yearbooks
2001-05-15 Amr Moussa
2011-07-01 Nabil Elaraby
2016-07-03 Ahmed Aboul Gheit

Gulf Cooperation Council | secretary general | gcc-sg.org
2011-04-01 Abdullatif al-Zayani
2020-02-01 Nayef al-Hajraf
2023-02-01 Jasem Albudaiwi

Organization of Islamic Cooperation | secretary general | oic-oci.org
2005-01-01 Ekmeleddin İhsanoğlu
2014-01-01 Iyad Madani
2016-10-31 -
2016-12-01 Yousef al-Othaimeen
2021-11-17 Hissein Brahim Taha

ASEAN | secretary general | asean.org
2008-01-01 Surin Pitsuwan
2013-01-01 Le Luong Minh
2018-01-01 Lim Jock Hoi
2023-01-09 Kao Kim Hourn

Collective Security Treaty Organization | secretary general | odkb-csto.org
2003-04-28 Nikolay Bordyuzha
2017-01-01 -
2017-05-02 Yuri Khachaturov
2018-11-02 -
2020-01-01 Stanislav Zas
2023-01-01 Imangali Tasmagambetov

Shanghai Cooperation Organization | secretary general | sectsco.org
2010-01-01 Muratbek Imanaliev
2013-01-01 Dmitry Mezentsev
2016-01-01 Rashid Alimov
2019-01-01 Vladimir Norov
2022-01-01 Zhang Ming
2025-01-01 Nurlan Yermekbayev

Organization of American States | secretary general | oas.org
2005-05-26 José Miguel Insulza
2015-05-26 Luis Almagro
2025-05-26 -
2025-06-01 Albert Ramdin

Commonwealth of Nations | secretary general | thecommonwealth.org
2008-04-01 Kamalesh Sharma
2016-04-01 Patricia Scotland
2025-04-01 Shirley Ayorkor Botchway

Organisation for Economic Co-operation and Development | secretary general | oecd.org
2006-06-01 Ángel Gurría
2021-06-01 Mathias Cormann

Interpol | secretary general | interpol.int
2000-11-03 Ronald Noble
2014-11-07 Jürgen Stock
2024-11-05 -
2024-11-08 Valdecy Urquiza

Interpol | president | interpol.int
2012-11-08 Mireille Ballestrazzi
2016-11-10 Meng Hongwei
2018-10-07 -
2018-11-21 Kim Jong-yang
2021-11-25 Ahmed Naser al-Raisi

International Committee of the Red Cross | president | icrc.org
2000-01-01 Jakob Kellenberger
2012-07-01 Peter Maurer
2022-10-01 Mirjana Spoljaric

International Olympic Committee | president | olympics.com/ioc
2001-07-16 Jacques Rogge
2013-09-10 Thomas Bach
2025-06-24 Kirsty Coventry

World Anti-Doping Agency | president | wada-ama.org
2008-01-01 John Fahey
2014-01-01 Craig Reedie
2020-01-01 Witold Bańka

FIFA | president | fifa.com
1998-06-08 Sepp Blatter
2015-10-08 Issa Hayatou (acting)
2016-02-26 Gianni Infantino

UEFA | president | uefa.com
2007-01-26 Michel Platini
2015-10-08 -
2016-09-14 Aleksander Čeferin

Amnesty International | secretary general | amnesty.org
2010-07-01 Salil Shetty
2018-08-01 -
2018-08-15 Kumi Naidoo
2019-12-06 -
2021-03-29 Agnès Callamard

Human Rights Watch | executive director | hrw.org
1993-07-01 Kenneth Roth
2022-09-01 -
`
