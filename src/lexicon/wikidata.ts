/**
 * Wikidata items of persons of the table of offices and of states and bodies between states.
 *
 * Each was seen beside its name, and its office or kind, in a public list drawn from Wikidata (whose statements are
 * under CC0); whoever was not seen there is left out. Names as the tables of this folder spell them.
 */
import { nameKey } from './offices/spellings.js'

const PERSONS = `
Q24237654 Hibatullah Akhundzada
Q727132 Ilir Meta
Q107422711 Bajram Begaj
Q316901 Edi Rama
Q2821166 Abdelmadjid Tebboune
Q28650390 João Lourenço
Q52395487 Javier Milei
Q93153 Armen Sarkissian
Q20513503 Alen Simonyan
Q3553274 Vahagn Khachaturyan
Q7035479 Nikol Pashinyan
Q7436908 Scott Morrison
Q335697 Anthony Albanese
Q64576653 Christian Stocker
Q78869 Alexander Van der Bellen
Q57371 Ilham Aliyev
Q12850075 Ali Asadov
Q58140 Salman bin Hamad Al Khalifa
Q57352 Hamad bin Isa Al Khalifa
Q2866 Alexander Lukashenko
Q56235580 Alexander Turchin
Q155004 Philippe
Q336599 Bart De Wever
Q18618891 Mokgweetsi Masisi
Q18618881 Duma Boko
Q10304982 Jair Bolsonaro
Q37181 Luiz Inácio Lula da Silva
Q26257557 Rumen Radev
Q106928258 Kiril Petkov
Q27329764 Évariste Ndayishimiye
Q13024351 Hun Manet
Q57272 Paul Biya
Q192533 Mark Carney
Q57758 Faustin-Archange Touadéra
Q16206405 Mahamat Idriss Déby
Q306 Sebastián Piñera
Q17478000 Iván Duque
Q26996246 Carlos Alvarado
Q98017689 Rodrigo Chaves
Q57687 Zoran Milanović
Q11685764 Andrej Plenković
Q1932603 Miguel Díaz-Canel
Q79358625 Manuel Marrero
Q48905549 Nikos Christodoulides
Q2080040 Petr Pavel
Q29032770 Félix Tshisekedi
Q57390 Ismail Omar Guelleh
Q16594097 Luis Abinader
Q112075625 Daniel Noboa
Q307871 Abdel Fattah el-Sisi
Q54901515 Mostafa Madbouly
Q17712353 Nayib Bukele
Q57385 Teodoro Obiang
Q57348 Isaias Afwerki
Q12358575 Alar Karis
Q1789192 Kristen Michal
Q124831090 Taye Atske Selassie
Q50365049 Abiy Ahmed
Q57830 Frank Bainimarama
Q981549 Sitiveni Rabuka
Q503143 Alexander Stubb
Q6029546 Petteri Orpo
Q3052772 Emmanuel Macron
Q3171170 Jean Castex
Q20089181 Sébastien Lecornu
Q122067521 Brice Oligui Nguema
Q711893 Mikheil Kavelashvili
Q27885302 Irakli Kobakhidze
Q566257 Friedrich Merz
Q76658 Frank-Walter Steinmeier
Q50678 John Mahama
Q20995518 Konstantinos Tasoulas
Q552751 Kyriakos Mitsotakis
Q107254030 Bernardo Arévalo
Q108418519 Mamady Doumbouya
Q64840184 Irfaan Ali
Q131140314 Alix Didier Fils-Aimé
Q5951723 Juan Orlando Hernández
Q57467 János Áder
Q24494577 Halla Tómasdóttir
Q108856371 Kristrún Frostadóttir
Q16845347 Ram Nath Kovind
Q19901232 Droupadi Murmu
Q1058 Narendra Modi
Q2107268 Prabowo Subianto
Q5933752 Masoud Pezeshkian
Q808173 Barham Salih
Q85317569 Mustafa al-Kadhimi
Q3700793 Mohammed Shia al-Sudani
Q920403 Micheál Martin
Q983258 Isaac Herzog
Q39318 Naftali Bennett
Q1396120 Yair Lapid
Q43723 Benjamin Netanyahu
Q3956186 Sergio Mattarella
Q294460 Mario Draghi
Q451791 Giorgia Meloni
Q57413 Alassane Ouattara
Q505200 Andrew Holness
Q217096 Naruhito
Q37979 Akihito
Q359480 Fumio Kishida
Q1705028 Sanae Takaichi
Q57464 Abdullah II
Q97011032 Jafar Hassan
Q200881 Kassym-Jomart Tokayev
Q527063 Askar Mamin
Q124436646 Olzhas Bektenov
Q196070 Uhuru Kenyatta
Q195725 William Ruto
Q5015 Mette Frederiksen
Q1004037 Frederik X
Q154952 Willem-Alexander
Q13047644 Vjosa Osmani
Q441633 Albin Kurti
Q12243161 Mishal al-Ahmad al-Sabah
Q25597826 Sadyr Japarov
Q3047551 Edgars Rinkēvičs
Q363392 Michel Aoun
Q29033962 Joseph Aoun
Q638463 Nawaf Salam
Q2630483 Joseph Boakai
Q105319569 Abdul Hamid Dbeibah
Q9268379 Gitanas Nausėda
Q592101 Luc Frieden
Q136500275 Michael Randrianirina
Q7176020 Peter Mutharika
Q6084858 Ismail Sabri Yaakob
Q299574 Anwar Ibrahim
Q98497406 Assimi Goïta
Q37860840 Robert Abela
Q15071069 Maia Sandu
Q27058418 Ukhnaagiin Khurelsukh
Q104417661 Jakov Milatović
Q97999161 Zdravko Krivokapić
Q101225458 Milojko Spajić
Q57553 Mohammed VI
Q1638114 Aziz Akhannouch
Q97058466 Daniel Chapo
Q8023642 Win Myint
Q3462649 Min Aung Hlaing
Q527020 Netumbo Nandi-Ndaitwah
Q470903 Sher Bahadur Deuba
Q74370310 Christopher Luxon
Q57402 Daniel Ortega
Q3510872 Bola Tinubu
Q56226 Kim Jong Un
Q12277168 Gordana Siljanovska-Davkova
Q220579 Zoran Zaev
Q46675558 Hristijan Mickoski
Q57287 Harald V
Q467948 Jonas Gahr Støre
Q12250314 Haitham bin Tariq
Q57373 Asif Ali Zardari
Q155164 Imran Khan
Q2096387 Shehbaz Sharif
Q20423278 Mohammad Mustafa
Q127998 Mahmoud Abbas
Q108454869 José Raúl Mulino
Q6138903 James Marape
Q22695687 Santiago Peña
Q4414390 Li Qiang
Q15031 Xi Jinping
Q103838608 Pedro Castillo
Q457786 Rodrigo Duterte
Q983324 Ferdinand Marcos
Q17704749 Karol Nawrocki
Q946 Donald Tusk
Q11764394 Luís Montenegro
Q1855372 Tamim bin Hamad Al Thani
Q23020336 Mohammed bin Abdulrahman Al Thani
Q57418 Denis Sassou Nguesso
Q18538164 Ilie Bolojan
Q11163124 Nicușor Dan
Q7747 Vladimir Putin
Q4298520 Mikhail Mishustin
Q1231345 Paul Kagame
Q367825 Salman bin Abdulaziz
Q6892571 Mohammed bin Salman
Q124382437 Bassirou Diomaye Faye
Q222031 Aleksandar Vučić
Q42478807 Đuro Macut
Q283829 Julius Maada Bio
Q983752 Tharman Shanmugaratnam
Q6504758 Lawrence Wong
Q17330556 Peter Pellegrini
Q57606 Robert Fico
Q206471 Borut Pahor
Q12797332 Nataša Pirc Musar
Q57627 Janez Janša
Q558575 Mohamed Abdullahi Mohamed
Q1148669 Cyril Ramaphosa
Q21001 Moon Jae-in
Q12612463 Lee Jae-myung
Q57315 Salva Kiir
Q191045 Felipe VI
Q6070218 Pedro Sánchez
Q1538702 Gotabaya Rajapaksa
Q4777855 Anura Kumara Dissanayake
Q27654948 Abdalla Hamdok
Q6357939 Kamil Idris
Q45068 Carl XVI Gustaf
Q4935873 Magdalena Andersson
Q1780398 Ulf Kristersson
Q123979 Ueli Maurer
Q122991 Simonetta Sommaruga
Q121160 Guy Parmelin
Q117254 Ignazio Cassis
Q115881 Karin Keller-Sutter
Q47551476 Martin Pfister
Q7934206 Ahmed al-Sharaa
Q9182314 Chen Chien-jen
Q5116472 Cho Jung-tai
Q3847080 Lai Ching-te
Q57366 Emomali Rahmon
Q16193885 Samia Suluhu Hassan
Q548733 Maha Vajiralongkorn
Q15724737 Prawit Wongsuwan
Q16139757 Anutin Charnvirakul
Q27917049 Adama Barrow
Q16120878 Kais Saied
Q108892374 Sarra Zaafrani Zenzri
Q39259 Recep Tayyip Erdoğan
Q57530 Gurbanguly Berdimuhamedow
Q51874548 Serdar Berdimuhamedow
Q57274 Yoweri Museveni
Q3874799 Volodymyr Zelenskyy
Q1059948 Khalifa bin Zayed Al Nahyan
Q57655 Mohammed bin Rashid Al Maktoum
Q1951896 Mohamed bin Zayed Al Nahyan
Q9682 Elizabeth II
Q43274 Charles III
Q180589 Boris Johnson
Q272201 Liz Truss
Q22686 Donald Trump
Q19946921 Yamandú Orsi
Q57808 Shavkat Mirziyoyev
Q28002959 Abdulla Aripov
Q6109517 Leo XIV
Q15081116 Delcy Rodríguez
Q18459548 Luong Cuong
Q10806940 Pham Minh Chinh
Q57480 Abdrabbuh Mansour Hadi
Q12213376 Rashad al-Alimi
Q717185 Hakainde Hichilema
Q510523 Emmerson Mnangagwa
Q10395812 Álvaro Leyva
Q106271551 Carlos França
Q108504531 Abdallah Bou Habib
Q111487495 Ilia Darchiashvili
Q1141271 Yoshimasa Hayashi
Q12170059 Raychelle Omamo
Q13581225 Luigi Di Maio
Q1396586 Marcelo Ebrard
Q14520235 Wopke Hoekstra
Q15054353 Mélanie Joly
Q156540 Anniken Huitfeldt
Q16090188 Park Jin
Q16186720 Subrahmanyam Jaishankar
Q16366137 Jeyhun Bayramov
Q1670096 Simon Coveney
Q1671928 Ioannis Kasoulides
Q16728486 Demeke Mekonnen
Q17118365 Gabrielius Landsbergis
Q1799046 Jeppe Kofod
Q17991320 Hossein Amir-Abdollahian
Q18243775 Ann Linde
Q18342668 Retno Marsudi
Q18537583 Bogdan Aurescu
Q1871549 Albert Ramdin
Q2026222 Vladimir Makei
Q20558348 Don Pramudwinai
Q2064061 Bujar Osmani
Q2130427 Ramtane Lamamra
Q21467394 Geoffrey Onyeama
Q23001051 Guillaume Long
Q24025631 Dmytro Kuleba
Q244338 Bilawal Bhutto Zardari
Q247424 Nikos Dendias
Q249206 Mevlüt Çavuşoğlu
Q26036628 Nasser Bourita
Q26923626 Shirley Ayorkor Botchway
Q273396 Catherine Colonna
Q2821367 Abdoulaye Diop
Q28336737 Ayman Safadi
Q28925129 Enrique Manalo
Q2895694 Riyad al-Maliki
Q30436217 Choe Son-hui
Q30505969 Samuel Moncada
Q30921853 Bui Thanh Son
Q31196321 Ararat Mirzoyan
Q3125551 Hadja Lahbib
Q312901 Josep Borrell
Q3156132 Ivan Korčok
Q317485 Pekka Haavisto
Q3798833 Nanaia Mahuta
Q38220741 Ian Borg
Q40155410 Vincent Biruta
Q42402111 Jan Lipavský
Q456759 Penny Wong
Q462744 Tanja Fajon
Q46511044 Gordan Grlić-Radman
Q4665893 Abdulla Shahid
Q4666152 Abdullatif al-Zayani
Q5431067 Faisal Mekdad
Q56122078 Nikolay Milkov
Q564328 Annalena Baerbock
Q56704276 Fuad Hussein
Q57343622 João Gomes Cravinho
Q58183 Bruno Rodríguez
Q58200 Jean Asselborn
Q58217 Sergey Lavrov
Q58256 Mahmoud Ali Youssouf
Q58301 Abdullah bin Zayed Al Nahyan
Q60499905 Amir Khan Muttaqi
Q6288088 Joseph Wu
Q64168538 Alexander Schallenberg
Q64595113 José Manuel Albares
Q645970 Urmas Reinsalu
Q65640221 Nicu Popescu
Q685293 Péter Szijjártó
Q68869954 Santiago Cafiero
Q701801 Wang Yi
Q70254110 Mukhtar Tleuberdi
Q72099398 Faisal bin Farhan
Q7400032 Saifuddin Abdullah
Q7409268 Sameh Shoukry
Q7438681 Nikola Selaković
Q75836988 Antonia Urrejola
Q7821917 Antony Blinken
Q7937671 Vivian Balakrishnan
Q9388252 Zbigniew Rau
Q1459699 Viktor Yushchenko
Q1459658 Viktor Yanukovych
Q15850 Oleksandr Turchynov
Q58077 Petro Poroshenko
Q57590 Mykola Azarov
Q48283 Yulia Tymoshenko
Q1711587 Serhiy Arbuzov
Q471730 Arseniy Yatsenyuk
Q4150130 Volodymyr Groysman
Q64486491 Oleksiy Honcharuk
Q66094865 Denys Shmyhal
Q61112536 Yulia Svyrydenko
Q4392444 Oleksii Reznikov
Q16713168 Vadym Prystaiko
Q4197099 Valeriy Ivashchenko
Q2560404 Mykhailo Yezhel
Q4405676 Dmytro Salamatin
Q1767960 Pavlo Lebedyev
Q3916289 Ihor Tenyukh
Q15978427 Mykhailo Koval
Q4135002 Valeriy Heletey
Q12141949 Stepan Poltorak
Q66819268 Andriy Zahorodniuk
Q87069520 Andriy Taran
Q58113 Kostyantyn Gryshchenko
Q14342 Lee Myung-bak
Q138048 Park Geun-hye
Q16090635 Yoon Suk Yeol
Q356666 Han Duck-soo
Q336417 Chung Un-chan
Q47529 Kim Hwang-sik
Q4352214 Jung Hong-won
Q12612132 Lee Wan-koo
Q12625765 Hwang Kyo-ahn
Q12611134 Lee Nak-yon
Q11270093 Chung Sye-kyun
Q12587534 Kim Boo-kyum
Q5646647 Han Min-koo
Q31179461 Song Young-moo
Q22974878 Jeong Kyeong-doo
Q61117556 Suh Wook
Q42521104 Lee Jong-sup
Q1253 Ban Ki-moon
Q487250 Yu Myung-hwan
Q492723 Kim Sung-hwan
Q8325594 Yun Byung-se
Q6362240 Kang Kyung-wha
Q19941071 Chung Eui-yong
Q57279 Traian Băsescu
Q440970 Crin Antonescu
Q701484 Klaus Iohannis
Q267857 Emil Boc
Q1151156 Cătălin Predoiu
Q152362 Mihai Răzvan Ungureanu
Q57692 Victor Ponta
Q21095867 Sorin Cîmpeanu
Q929248 Dacian Cioloș
Q19003460 Sorin Grindeanu
Q12735517 Mihai Tudose
Q30349022 Mihai Fifor
Q9368300 Viorica Dăncilă
Q671955 Ludovic Orban
Q28950289 Nicolae Ciucă
Q28035183 Florin Cîțu
Q21179176 Marcel Ciolacu
Q347209 Vasile Dîncu
Q14257286 Mamnoon Hussain
Q4790529 Arif Alvi
Q152052 Yousaf Raza Gillani
Q8168180 Mir Hazar Khan Khoso
Q134068 Nawaz Sharif
Q7461686 Shahid Khaqan Abbasi
Q6967119 Nasirul Mulk
Q57811 Raja Pervaiz Ashraf
Q2827449 Ahmad Mukhtar
Q2112316 Naveed Qamar
Q6401038 Khawaja Asif
Q17198246 Khurram Dastgir Khan
Q13579848 Pervez Khattak
Q3155254 Ishaq Dar
Q1543422 Shah Mahmood Qureshi
Q254122 Hina Rabbani Khar
Q57261 Georgi Parvanov
Q295212 Rosen Plevneliev
Q57775 Boyko Borissov
Q7083153 Marin Raykov
Q11832497 Plamen Oresharski
Q5547113 Georgi Bliznashki
Q12289150 Ognyan Gerdzhikov
Q28055319 Stefan Yanev
Q31192182 Galab Donev
Q28536878 Nikolai Denkov
Q58106 Nikolay Mladenov
Q551547 Anyu Angelov
Q12296596 Todor Tagarev
Q12271885 Angel Naydenov
Q28530825 Velizar Shalamanov
Q18745357 Nikolay Nenchev
Q763173 Krasimir Karakachanov
Q28869795 Georgi Panayotov
Q111043880 Dragomir Zakov
Q946742 Kristian Vigenin
Q12277630 Daniel Mitov
Q12291935 Radi Naydenov
Q12279576 Ekaterina Zaharieva
Q106812725 Svetlan Stoev
Q110089977 Teodora Genchovska
Q57306 Jalal Talabani
Q17410819 Fuad Masum
Q57673 Nouri al-Maliki
Q5639013 Haider al-Abadi
Q357116 Adil Abdul-Mahdi
Q982410 Hoshyar Zebari
Q1351888 Hussain al-Shahristani
Q316495 Ibrahim al-Jaafari
Q23043300 Mohamed Ali Alhakim
Q7265770 Abdul Qadir Obeidi
Q2208925 Saadoun al-Dulaimi
Q19432805 Khaled al-Obaidi
Q28716928 Erfan al-Hiyali
Q72306460 Najah al-Shammari
Q93654245 Juma Inad
Q40722 Dilma Rousseff
Q463533 Michel Temer
Q52871852 Hamilton Mourão
Q6159407 Jaques Wagner
Q10357609 Raul Jungmann
Q51882085 Joaquim Silva e Luna
Q58586921 Fernando Azevedo e Silva
Q49323012 Walter Braga Netto
Q106307801 Paulo Sérgio Nogueira
Q518766 Aldo Rebelo
Q379563 José Serra
Q58642905 Ernesto Araújo
Q131077 Yukio Hatoyama
Q47846 Naoto Kan
Q57647 Yoshihiko Noda
Q132345 Shinzo Abe
Q122465 Yoshihide Suga
Q1335527 Shigeru Ishiba
Q513317 Katsuya Okada
Q1155846 Toshimi Kitazawa
Q49999 Akinori Eto
Q5530859 Gen Nakatani
Q1654408 Tomomi Inada
Q49969 Itsunori Onodera
Q1654639 Takeshi Iwaya
Q1161024 Taro Kono
Q1995125 Nobuo Kishi
Q1132836 Yasukazu Hamada
Q1655453 Toshimitsu Motegi
Q661410 Shinjiro Koizumi
Q732087 Yukio Edano
Q1155448 Hirofumi Hirano
Q5770251 Hirokazu Matsuno
Q207 George W. Bush
Q76 Barack Obama
Q6279 Joe Biden
Q48259 Dick Cheney
Q24313 Mike Pence
Q10853588 Kamala Harris
Q293365 Penny Pritzker
Q8000233 Wilbur Ross
Q5562913 Gina Raimondo
Q212979 Robert Gates
Q244631 Leon Panetta
Q381670 Chuck Hagel
Q4806029 Ashton Carter
Q267902 James Mattis
Q33190271 Mark Esper
Q101423348 Christopher Miller
Q941013 Lloyd Austin
Q172466 Steven Chu
Q5393576 Ernest Moniz
Q215057 Rick Perry
Q29453265 Dan Brouillette
Q234994 Jennifer Granholm
Q27677 Kathleen Sebelius
Q12014326 Sylvia Mathews Burwell
Q1415243 Tom Price
Q4716651 Alex Azar
Q1855840 Xavier Becerra
Q229032 Janet Napolitano
Q6176439 Jeh Johnson
Q6232322 John Kelly
Q38858352 Kirstjen Nielsen
Q4714600 Alejandro Mayorkas
Q7793121 Tom Perez
Q47216 Condoleezza Rice
Q1276563 William Burns
Q10648 Gordon Brown
Q192 David Cameron
Q264766 Theresa May
Q189947 Nick Clegg
Q268584 Dominic Raab
Q296639 Alistair Darling
Q332493 George Osborne
Q332987 Philip Hammond
Q727798 Sajid Javid
Q20055561 Rishi Sunak
Q332336 Alan Johnson
Q244312 Vince Cable
Q750204 Kwasi Kwarteng
Q19957590 Oliver Dowden
Q258738 Bob Ainsworth
Q332374 Liam Fox
Q304095 Michael Fallon
Q262409 Gavin Williamson
Q580464 Penny Mordaunt
Q263166 Ben Wallace
Q259361 Nadhim Zahawi
Q216594 Ed Miliband
Q296689 Ed Davey
Q479171 Amber Rudd
Q272670 David Miliband
Q300023 David Davis
Q260546 Stephen Barclay
Q329 Nicolas Sarkozy
Q157 François Hollande
Q101410 François Fillon
Q7711 Jean-Marc Ayrault
Q10287 Manuel Valls
Q560890 Bernard Cazeneuve
Q3579995 Édouard Philippe
Q20020731 Élisabeth Borne
Q438465 Michel Barnier
Q559040 Jean-Yves Le Drian
Q247924 Sylvie Goulard
Q3074013 Florence Parly
Q22683089 Audrey Azoulay
Q206327 Bernard Kouchner
Q58130 Michèle Alliot-Marie
Q215569 Alain Juppé
Q217070 Laurent Fabius
Q484605 Christine Lagarde
Q42852 Abdullah Gül
Q58198 Ahmet Davutoğlu
Q863496 Binali Yıldırım
Q15431339 Fikri Işık
Q6046409 Nurettin Canikli
Q7940222 Volkan Bozkır
Q6082854 Feridun Sinirlioğlu
Q57665 Jens Stoltenberg
Q291644 Erna Solberg
Q706631 Børge Brende
Q267320 Espen Barth Eide
Q291598 Anne-Grete Strøm-Erichsen
Q446445 Grete Faremo
Q1770992 Ine Eriksen Søreide
Q1799849 Frank Bakke-Jensen
Q1367573 Odd Roger Enoksen
Q1538317 Sigbjørn Johnsen
Q272938 Siv Jensen
Q156553 Jan Tore Sanner
Q548001 Trygve Slagsvold Vedum
Q209611 Thorbjørn Jagland
Q57410 Shimon Peres
Q455854 Reuven Rivlin
Q58311 Avigdor Lieberman
Q125731 Ehud Barak
Q981881 Moshe Ya'alon
Q557436 Benny Gantz
Q723506 Yoav Gallant
Q966349 Gideon Sa'ar
Q487304 Israel Katz
Q128933 Michaëlle Jean
Q240769 Julie Payette
Q6780723 Mary Simon
Q206 Stephen Harper
Q3099714 Justin Trudeau
Q4492815 Chrystia Freeland
Q716246 Peter MacKay
Q4908168 Bill Blair
Q3162959 Jason Kenney
Q365736 John Baird
Q1566929 Rob Nicholson
Q366456 Stéphane Dion
Q21159815 François-Philippe Champagne
Q703321 Marc Garneau
Q57303 Karolos Papoulias
Q3407316 Prokopis Pavlopoulos
Q57415743 Katerina Sakellaropoulou
Q151917 George Papandreou
Q164281 Lucas Papademos
Q318492 Panagiotis Pikrammenos
Q57806 Antonis Samaras
Q312015 Alexis Tsipras
Q20855548 Vassiliki Thanou
Q312994 Evangelos Venizelos
Q58086 Dimitris Droutsas
Q718976 Stavros Lambrinidis
Q58091 Stavros Dimas
Q1252175 Petros Molyviatis
Q983664 Dimitris Avramopoulos
Q12881818 Nikos Kotzias
Q2048881 Panos Panagiotopoulos
Q12881862 Nikos Panagiotopoulos
Q65273184 Kyriakos Pierrakakis
Q929413 George Papaconstantinou
Q12886185 Christos Staikouras
Q1348054 Kostis Hatzidakis
Q123665 Gloria Macapagal Arroyo
Q1464 Benigno Aquino
Q7168139 Perfecto Yasay
Q471883 Alan Peter Cayetano
Q7701087 Teodoro Locsin
Q25351017 Delfin Lorenzana
Q57434 Václav Klaus
Q29032 Miloš Zeman
Q193675 Jan Fischer
Q35786 Petr Nečas
Q12025475 Jiří Rusnok
Q890971 Bohuslav Sobotka
Q10819807 Andrej Babiš
Q3377548 Petr Fiala
Q58195 Karel Schwarzenberg
Q943014 Jan Kohout
Q12035846 Martin Stropnický
Q12022546 Jan Hamáček
Q6774950 Martin Barták
Q939484 Alexandr Vondra
Q2529628 Vlastimil Picek
Q18172927 Karla Šlechtová
Q44853914 Lubomír Metnar
Q12023473 Jana Černochová
Q949828 Lubomír Zaorálek
Q152335 László Sólyom
Q184810 Pál Schmitt
Q465476 László Kövér
Q21995345 Katalin Novák
Q57641 Viktor Orbán
Q57595 Gordon Bajnai
Q676268 Imre Szekeres
Q220909 Csaba Hende
Q1288461 István Simicskó
Q793043 Tibor Benkő
Q66813321 Kristóf Szalay-Bobrovniczky
Q58190 János Martonyi
Q550142 Péter Balázs
Q832221 Tibor Navracsics
Q57394 Nursultan Nazarbayev
Q209639 Karim Massimov
Q57863 Serik Akhmetov
Q4404442 Bakytzhan Sagintayev
Q56825894 Alikhan Smailov
Q1377525 Imangali Tasmagambetov
Q357241 Adilbek Zhaksybekov
Q4178351 Saken Zhasuzakov
Q1775487 Nurlan Yermekbayev
Q28496487 Murat Bektanov
Q1856100 Kanat Saudabayev
Q166846 Yerzhan Kazykhanov
Q58203 Erlan Idrissov
Q1721851 Kairat Abdrakhmanov
Q4072002 Beibut Atamkulov
Q1220 Giorgio Napolitano
Q11860 Silvio Berlusconi
Q38484 Romano Prodi
Q47904 Mario Monti
Q674957 Enrico Letta
Q47563 Matteo Renzi
Q1071031 Paolo Gentiloni
Q53844829 Giuseppe Conte
Q1394411 Ignazio La Russa
Q647148 Giampaolo Di Paola
Q24807484 Mario Mauro
Q3938535 Roberta Pinotti
Q54578231 Elisabetta Trenta
Q3836978 Lorenzo Guerini
Q732850 Giulio Tremonti
Q1341209 Vittorio Grilli
Q3738115 Fabrizio Saccomanni
Q15768223 Pier Carlo Padoan
Q54555492 Giovanni Tria
Q948169 Roberto Gualtieri
Q105296748 Daniele Franco
Q356919 Pierre Moscovici
Q713296 Michel Sapin
Q993472 Bruno Le Maire
Q736013 François Baroin
Q644783 Jim Flaherty
Q6211627 Joe Oliver
Q21175197 Bill Morneau
Q3034854 Dominic LeBlanc
Q43330 Mikheil Saakashvili
Q13107337 Giorgi Margvelashvili
Q272416 Salome Zourabichvili
Q310942 Nika Gilauri
Q380730 Vano Merabishvili
Q57794 Bidzina Ivanishvili
Q6066533 Irakli Garibashvili
Q15277881 Giorgi Kvirikashvili
Q54982996 Mamuka Bakhtadze
Q43287680 Giorgi Gakharia
Q56152039 David Zalkaliani
Q58102 Grigol Vashadze
Q2568687 Dimitri Shashkin
Q788209 Bacho Akhalaia
Q937937 Irakli Alasania
Q18697063 Mindia Janelidze
Q16370108 Tinatin Khidasheli
Q26464804 Levan Izoria
Q106094877 Juansher Burchuladze
Q483290 Boris Tadić
Q1192059 Slavica Đukić Dejanović
Q57431 Tomislav Nikolić
Q204723 Mirko Cvetković
Q57843 Ivica Dačić
Q26258815 Ana Brnabić
Q1254664 Dragan Šutanovac
Q16087590 Nebojša Rodić
Q16916400 Bratislav Gašić
Q11074974 Aleksandar Vulin
Q4442477 Nebojša Stefanović
Q722579 Vuk Jeremić
Q58278 Ivan Mrkić
Q23530 Dmitry Medvedev
Q316583 Anatoly Serdyukov
Q32024 Sergei Shoigu
Q4082839 Andrei Belousov
Q378027 Igor Ivanov
Q150080 Mikhail Fradkov
Q983654 Sergei Naryshkin
Q516824 Alexander Bortnikov
Q446865 Nikolai Patrushev
Q188296 Boris Gryzlov
Q982461 Vyacheslav Volodin
Q182654 Valentina Matviyenko
`

const BODIES = `
Q889 Afghanistan
Q222 Albania
Q262 Algeria
Q228 Andorra
Q916 Angola
Q414 Argentina
Q399 Armenia
Q408 Australia
Q40 Austria
Q227 Azerbaijan
Q398 Bahrain
Q902 Bangladesh
Q244 Barbados
Q184 Belarus
Q31 Belgium
Q242 Belize
Q962 Benin
Q917 Bhutan
Q750 Bolivia
Q225 Bosnia and Herzegovina
Q963 Botswana
Q155 Brazil
Q921 Brunei
Q219 Bulgaria
Q965 Burkina Faso
Q967 Burundi
Q424 Cambodia
Q1009 Cameroon
Q16 Canada
Q1011 Cape Verde
Q929 Central African Republic
Q657 Chad
Q298 Chile
Q148 China
Q739 Colombia
Q970 Comoros
Q971 Republic of the Congo
Q974 Democratic Republic of the Congo
Q800 Costa Rica
Q1008 Ivory Coast
Q224 Croatia
Q241 Cuba
Q229 Cyprus
Q213 Czech Republic
Q35 Denmark
Q977 Djibouti
Q784 Dominica
Q786 Dominican Republic
Q736 Ecuador
Q79 Egypt
Q792 El Salvador
Q983 Equatorial Guinea
Q986 Eritrea
Q191 Estonia
Q1050 Eswatini
Q115 Ethiopia
Q712 Fiji
Q33 Finland
Q142 France
Q1000 Gabon
Q1005 Gambia
Q230 Georgia
Q183 Germany
Q117 Ghana
Q41 Greece
Q769 Grenada
Q774 Guatemala
Q1006 Guinea
Q1007 Guinea-Bissau
Q734 Guyana
Q790 Haiti
Q783 Honduras
Q28 Hungary
Q189 Iceland
Q668 India
Q252 Indonesia
Q794 Iran
Q796 Iraq
Q27 Ireland
Q801 Israel
Q38 Italy
Q766 Jamaica
Q17 Japan
Q810 Jordan
Q232 Kazakhstan
Q114 Kenya
Q1246 Kosovo
Q817 Kuwait
Q813 Kyrgyzstan
Q819 Laos
Q211 Latvia
Q822 Lebanon
Q1013 Lesotho
Q1014 Liberia
Q1016 Libya
Q347 Liechtenstein
Q37 Lithuania
Q32 Luxembourg
Q1019 Madagascar
Q1020 Malawi
Q833 Malaysia
Q826 Maldives
Q912 Mali
Q233 Malta
Q1025 Mauritania
Q1027 Mauritius
Q96 Mexico
Q217 Moldova
Q235 Monaco
Q711 Mongolia
Q236 Montenegro
Q1028 Morocco
Q1029 Mozambique
Q836 Myanmar
Q1030 Namibia
Q837 Nepal
Q55 Netherlands
Q664 New Zealand
Q811 Nicaragua
Q1032 Niger
Q1033 Nigeria
Q423 North Korea
Q221 North Macedonia
Q20 Norway
Q842 Oman
Q843 Pakistan
Q219060 Palestine
Q804 Panama
Q691 Papua New Guinea
Q733 Paraguay
Q419 Peru
Q928 Philippines
Q36 Poland
Q45 Portugal
Q846 Qatar
Q218 Romania
Q159 Russia
Q1037 Rwanda
Q683 Samoa
Q238 San Marino
Q851 Saudi Arabia
Q1041 Senegal
Q403 Serbia
Q1042 Seychelles
Q1044 Sierra Leone
Q334 Singapore
Q214 Slovakia
Q215 Slovenia
Q685 Solomon Islands
Q1045 Somalia
Q258 South Africa
Q884 South Korea
Q958 South Sudan
Q29 Spain
Q854 Sri Lanka
Q1049 Sudan
Q730 Suriname
Q34 Sweden
Q39 Switzerland
Q858 Syria
Q865 Taiwan
Q863 Tajikistan
Q924 Tanzania
Q869 Thailand
Q574 East Timor
Q945 Togo
Q678 Tonga
Q754 Trinidad and Tobago
Q948 Tunisia
Q43 Turkey
Q874 Turkmenistan
Q1036 Uganda
Q212 Ukraine
Q878 United Arab Emirates
Q145 United Kingdom
Q30 United States
Q77 Uruguay
Q265 Uzbekistan
Q237 Vatican
Q717 Venezuela
Q881 Vietnam
Q805 Yemen
Q953 Zambia
Q954 Zimbabwe
Q22 Scotland
Q458 European Union
Q4628 Faroe Islands
Q1183 Puerto Rico
Q907112 Transnistria
Q23427 South Ossetia
Q31354462 Abkhazia
Q16150196 Donetsk People's Republic
Q16746854 Luhansk People's Republic
`

const itemsOf = (rows: string, key: (name: string) => string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .map((row) => [key(row.slice(row.indexOf(' ') + 1)), row.slice(0, row.indexOf(' '))]),
  )

let persons: ReadonlyMap<string, string> | null = null
let bodies: ReadonlyMap<string, string> | null = null

/** Item of the holder of an office, by the name in the table of offices or another spelling of it; null when not known. */
export function itemOfPerson(name: string): string | null {
  persons ??= itemsOf(PERSONS, nameKey)
  return persons.get(nameKey(name)) ?? null
}

/** Item of a state or body, by its name in the tables of this folder; null when not known. */
export function itemOfBody(name: string): string | null {
  bodies ??= itemsOf(BODIES, (body) => body)
  return bodies.get(name) ?? null
}
