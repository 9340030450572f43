/**
 * Offices of the states of the Middle East and of northern Africa. Form of the rows: `terms.ts`.
 *
 * Compiled by hand from general knowledge of public affairs; licence Apache-2.0.
 */
export const MIDDLE_EAST = `
Israel | president | gov.il | 2026-05-01
2007-07-15 Shimon Peres
2014-07-24 Reuven Rivlin
2021-07-07 Isaac Herzog

Israel | prime minister | gov.il | 2026-05-01
2009-03-31 Benjamin Netanyahu
2021-06-13 Naftali Bennett
2022-07-01 Yair Lapid
2022-12-29 Benjamin Netanyahu

Israel | foreign minister | gov.il
2009-03-31 Avigdor Lieberman
2012-12-18 Benjamin Netanyahu (acting)
2013-11-11 Avigdor Lieberman
2015-05-06 -
2015-05-14 Benjamin Netanyahu
2019-02-17 Israel Katz
2020-05-17 Gabi Ashkenazi
2021-06-13 Yair Lapid
2022-12-29 Eli Cohen
2024-01-01 -
2024-01-02 Israel Katz
2024-11-08 -
2024-11-10 Gideon Sa'ar

Israel | defence minister | mod.gov.il
2007-06-18 Ehud Barak
2013-03-18 Moshe Ya'alon
2016-05-22 -
2016-05-30 Avigdor Lieberman
2018-11-14 -
2018-11-18 Benjamin Netanyahu
2019-11-12 Naftali Bennett
2020-05-17 Benny Gantz
2022-12-29 Yoav Gallant
2024-11-05 -
2024-11-08 Israel Katz

IDF | chief of staff | idf.il
2007-02-14 Gabi Ashkenazi
2011-02-14 Benny Gantz
2015-02-16 Gadi Eizenkot
2019-01-15 Aviv Kochavi
2023-01-16 Herzi Halevi
2025-03-05 Eyal Zamir

Mossad | director | mossad.gov.il
2011-01-06 Tamir Pardo
2016-01-06 Yossi Cohen
2021-06-01 David Barnea

Palestine | president | wafa.ps
2005-01-15 Mahmoud Abbas

Palestine | prime minister | palestinecabinet.gov.ps
2007-06-15 Salam Fayyad
2013-06-06 Rami Hamdallah
2019-04-13 Mohammad Shtayyeh
2024-03-31 Mohammad Mustafa

Palestine | foreign minister | mofa.pna.ps
2009-05-19 Riyad al-Maliki
2024-03-31 -

Palestinian Authority | president | wafa.ps
2005-01-15 Mahmoud Abbas

Hamas | leader | yearbooks
2004-04-17 Khaled Meshaal
2017-05-06 Ismail Haniyeh
2024-07-31 -
2024-08-06 Yahya Sinwar
2024-10-16 -

Hezbollah | leader | yearbooks
1992-02-16 Hassan Nasrallah
2024-09-27 -
2024-10-29 Naim Qassem

Hezbollah | secretary general | yearbooks
1992-02-16 Hassan Nasrallah
2024-09-27 -
2024-10-29 Naim Qassem

Islamic State | leader | yearbooks
2014-06-29 Abu Bakr al-Baghdadi
2019-10-26 -

Al-Qaeda | leader | yearbooks
2001-01-01 Osama bin Laden
2011-05-02 -
2011-06-16 Ayman al-Zawahiri
2022-07-31 -

Syria | president | CIA World Leaders | 2026-05-01
2000-07-17 Bashar al-Assad
2024-12-08 -
2025-01-29 Ahmed al-Sharaa

Syria | prime minister | CIA World Leaders
2003-09-18 Muhammad Naji al-Otari
2011-04-14 Adel Safar
2012-06-23 Riyad Farid Hijab
2012-08-06 -
2012-08-11 Wael al-Halqi
2016-07-03 Imad Khamis
2020-06-11 -
2020-08-30 Hussein Arnous
2024-09-14 -
2024-09-23 Mohammad Ghazi al-Jalali
2024-12-08 -
2024-12-10 Mohammed al-Bashir
2025-03-29 -

Syria | foreign minister | mofaex.gov.sy
2006-02-11 Walid al-Moallem
2020-11-16 -
2020-11-22 Faisal Mekdad
2024-09-23 Bassam al-Sabbagh
2024-12-08 -
2024-12-21 Asaad al-Shaibani

Syria | defence minister | CIA World Leaders
2009-06-03 Ali Habib Mahmud
2011-08-08 Dawoud Rajiha
2012-07-18 Fahd Jassem al-Freij
2018-01-01 Ali Abdullah Ayyoub
2022-04-28 Ali Mahmoud Abbas
2024-12-08 -
2024-12-21 Murhaf Abu Qasra

Lebanon | president | presidency.gov.lb | 2026-05-01
2008-05-25 Michel Suleiman
2014-05-25 -
2016-10-31 Michel Aoun
2022-10-30 -
2025-01-09 Joseph Aoun

Lebanon | prime minister | pcm.gov.lb | 2026-05-01
2009-11-09 Saad Hariri
2011-06-13 Najib Mikati
2014-02-15 Tammam Salam
2016-12-18 Saad Hariri
2020-01-21 Hassan Diab
2021-09-10 Najib Mikati
2025-02-08 Nawaf Salam

Lebanon | foreign minister | mfa.gov.lb
2009-11-09 Ali al-Shami
2011-06-13 Adnan Mansour
2014-02-15 Gebran Bassil
2020-01-21 Nassif Hitti
2020-08-03 Charbel Wehbe
2021-05-19 Zeina Akar (acting)
2021-09-10 Abdallah Bou Habib
2025-02-08 Youssef Rajji

Lebanon | parliament speaker | lp.gov.lb
1992-10-20 Nabih Berri

Jordan | king | rhc.jo | 2026-05-01
1999-02-07 Abdullah II

Jordan | prime minister | pm.gov.jo | 2026-05-01
2009-12-14 Samir Rifai
2011-02-09 Marouf al-Bakhit
2011-10-24 Awn Khasawneh
2012-05-02 Fayez Tarawneh
2012-10-11 Abdullah Ensour
2016-06-01 Hani Mulki
2018-06-14 Omar Razzaz
2020-10-12 Bisher Khasawneh
2024-09-15 -
2024-09-18 Jafar Hassan

Jordan | foreign minister | mfa.gov.jo
2009-02-23 Nasser Judeh
2017-01-15 Ayman Safadi

Iraq | president | presidency.iq | 2026-01-01
2005-04-07 Jalal Talabani
2014-07-24 Fuad Masum
2018-10-02 Barham Salih
2022-10-13 -
2022-10-17 Abdul Latif Rashid

Iraq | prime minister | pmo.iq | 2026-01-01
2006-05-20 Nouri al-Maliki
2014-09-08 Haider al-Abadi
2018-10-25 Adil Abdul-Mahdi
2020-05-07 Mustafa al-Kadhimi
2022-10-27 Mohammed Shia al-Sudani

Iraq | foreign minister | mofa.gov.iq
2003-09-03 Hoshyar Zebari
2014-07-11 Hussain al-Shahristani (acting)
2014-09-08 Ibrahim al-Jaafari
2018-10-25 Mohamed Ali Alhakim
2020-05-12 Mustafa al-Kadhimi
2020-06-06 Fuad Hussein

Iraq | defence minister | mod.mil.iq
2006-06-08 Abdul Qadir Obeidi
2010-12-21 Nouri al-Maliki (acting)
2011-08-17 Saadoun al-Dulaimi (acting)
2014-09-08 -
2014-10-18 Khaled al-Obaidi
2016-08-25 -
2017-01-30 Erfan al-Hiyali
2018-10-25 -
2019-06-24 Najah al-Shammari
2020-05-07 Juma Inad
2022-10-27 Thabet al-Abbasi

Iran | supreme leader | leader.ir
1989-06-04 Ali Khamenei

Iran | president | president.ir | 2026-05-01
2005-08-03 Mahmoud Ahmadinejad
2013-08-03 Hassan Rouhani
2021-08-03 Ebrahim Raisi
2024-05-19 -
2024-05-20 Mohammad Mokhber (acting)
2024-07-28 Masoud Pezeshkian

Iran | foreign minister | mfa.ir
2005-08-24 Manouchehr Mottaki
2010-12-13 Ali Akbar Salehi
2013-08-15 Mohammad Javad Zarif
2021-08-25 Hossein Amir-Abdollahian
2024-05-19 -
2024-05-20 Ali Bagheri Kani (acting)
2024-08-21 Abbas Araghchi

Iran | defence minister | mod.ir
2009-09-03 Ahmad Vahidi
2013-08-15 Hossein Dehghan
2017-08-20 Amir Hatami
2021-08-25 Mohammad-Reza Gharaei Ashtiani
2024-08-21 Aziz Nasirzadeh

Saudi Arabia | king | CIA World Leaders | 2026-05-01
2005-08-01 Abdullah bin Abdulaziz
2015-01-23 Salman bin Abdulaziz

Saudi Arabia | crown prince | CIA World Leaders
2005-08-01 Sultan bin Abdulaziz
2011-10-22 -
2011-10-27 Nayef bin Abdulaziz
2012-06-16 -
2012-06-18 Salman bin Abdulaziz
2015-01-23 Muqrin bin Abdulaziz
2015-04-29 Mohammed bin Nayef
2017-06-21 Mohammed bin Salman

Saudi Arabia | foreign minister | mofa.gov.sa
1975-10-13 Saud al-Faisal
2015-04-29 Adel al-Jubeir
2018-12-27 Ibrahim al-Assaf
2019-10-23 Faisal bin Farhan

Saudi Arabia | defence minister | mod.gov.sa
2011-11-05 Salman bin Abdulaziz
2015-01-23 Mohammed bin Salman
2022-09-27 Khalid bin Salman

Saudi Arabia | energy minister | moenergy.gov.sa
1995-08-02 Ali al-Naimi
2016-05-07 Khalid al-Falih
2019-09-08 Abdulaziz bin Salman

Qatar | emir | CIA World Leaders | 2026-05-01
1995-06-27 Hamad bin Khalifa Al Thani
2013-06-25 Tamim bin Hamad Al Thani

Qatar | prime minister | CIA World Leaders | 2026-05-01
2007-04-03 Hamad bin Jassim Al Thani
2013-06-26 Abdullah bin Nasser Al Thani
2020-01-28 Khalid bin Khalifa Al Thani
2023-03-07 Mohammed bin Abdulrahman Al Thani

Qatar | foreign minister | mofa.gov.qa
1992-09-01 Hamad bin Jassim Al Thani
2013-06-26 Khalid al-Attiyah
2016-01-27 Mohammed bin Abdulrahman Al Thani

United Arab Emirates | president | CIA World Leaders | 2026-05-01
2004-11-03 Khalifa bin Zayed Al Nahyan
2022-05-13 -
2022-05-14 Mohamed bin Zayed Al Nahyan

United Arab Emirates | prime minister | uaecabinet.ae | 2026-05-01
2006-02-11 Mohammed bin Rashid Al Maktoum

United Arab Emirates | foreign minister | mofa.gov.ae
2006-02-09 Abdullah bin Zayed Al Nahyan

Kuwait | emir | CIA World Leaders | 2026-05-01
2006-01-29 Sabah al-Ahmad al-Sabah
2020-09-29 Nawaf al-Ahmad al-Sabah
2023-12-16 Mishal al-Ahmad al-Sabah

Bahrain | king | CIA World Leaders | 2026-05-01
2002-02-14 Hamad bin Isa Al Khalifa

Bahrain | prime minister | CIA World Leaders | 2026-05-01
1971-08-15 Khalifa bin Salman Al Khalifa
2020-11-11 Salman bin Hamad Al Khalifa

Bahrain | foreign minister | mofa.gov.bh
2005-09-26 Khalid bin Ahmed Al Khalifa
2020-02-11 Abdullatif al-Zayani

Oman | sultan | CIA World Leaders | 2026-05-01
1970-07-23 Qaboos bin Said
2020-01-10 -
2020-01-11 Haitham bin Tariq

Oman | foreign minister | fm.gov.om
1997-12-16 Yusuf bin Alawi
2020-08-18 Badr al-Busaidi

Yemen | president | CIA World Leaders
1990-05-22 Ali Abdullah Saleh
2012-02-27 Abdrabbuh Mansour Hadi
2022-04-07 Rashad al-Alimi

Egypt | president | presidency.eg | 2026-05-01
1981-10-14 Hosni Mubarak
2011-02-11 -
2012-06-30 Mohamed Morsi
2013-07-03 -
2013-07-04 Adly Mansour (acting)
2014-06-08 Abdel Fattah el-Sisi

Egypt | prime minister | cabinet.gov.eg | 2026-05-01
2004-07-14 Ahmed Nazif
2011-01-29 -
2011-01-31 Ahmed Shafik
2011-03-03 Essam Sharaf
2011-12-07 Kamal el-Ganzouri
2012-08-02 Hisham Qandil
2013-07-08 -
2013-07-16 Hazem el-Beblawi
2014-03-01 Ibrahim Mahlab
2015-09-19 Sherif Ismail
2018-06-07 -
2018-06-14 Mostafa Madbouly

Egypt | foreign minister | mfa.gov.eg
2004-07-14 Ahmed Aboul Gheit
2011-03-06 Nabil Elaraby
2011-06-01 -
2011-07-18 Mohamed Kamel Amr
2013-07-01 -
2013-07-16 Nabil Fahmy
2014-06-08 -
2014-06-17 Sameh Shoukry
2024-07-03 Badr Abdelatty

Egypt | defence minister | CIA World Leaders
1991-05-20 Mohamed Hussein Tantawi
2012-08-12 Abdel Fattah el-Sisi
2014-03-26 -
2014-03-27 Sedki Sobhi
2018-06-14 Mohamed Zaki
2024-07-03 Abdel Mageed Saqr

Libya | leader | yearbooks
1969-09-01 Muammar Gaddafi
2011-08-23 -

Libya | prime minister | CIA World Leaders
2012-11-14 Ali Zeidan
2014-03-11 -
2016-04-05 Fayez al-Sarraj
2021-03-05 -
2021-03-15 Abdul Hamid Dbeibah

Tunisia | president | CIA World Leaders | 2026-05-01
1987-11-07 Zine El Abidine Ben Ali
2011-01-14 -
2011-01-15 Fouad Mebazaa (acting)
2011-12-13 Moncef Marzouki
2014-12-31 Beji Caid Essebsi
2019-07-25 Mohamed Ennaceur (acting)
2019-10-23 Kais Saied

Tunisia | prime minister | pm.gov.tn
1999-11-17 Mohamed Ghannouchi
2011-02-27 Beji Caid Essebsi
2011-12-24 Hamadi Jebali
2013-03-13 -
2013-03-14 Ali Larayedh
2014-01-29 Mehdi Jomaa
2015-02-06 Habib Essid
2016-08-27 -
2016-08-29 Youssef Chahed
2020-02-27 -
2020-02-28 Elyes Fakhfakh
2020-09-02 Hichem Mechichi
2021-07-25 -
2021-10-11 Najla Bouden
2023-08-01 -
2023-08-03 Ahmed Hachani
2024-08-07 -
2024-08-09 Kamel Madouri
2025-03-20 -
2025-03-22 Sarra Zaafrani Zenzri

Algeria | president | el-mouradia.dz | 2026-05-01
1999-04-27 Abdelaziz Bouteflika
2019-04-02 -
2019-04-09 Abdelkader Bensalah (acting)
2019-12-19 Abdelmadjid Tebboune

Algeria | foreign minister | mfa.gov.dz
2007-06-04 Mourad Medelci
2013-09-11 Ramtane Lamamra
2017-05-25 Abdelkader Messahel
2019-02-14 -
2019-04-05 Sabri Boukadoum
2021-07-07 Ramtane Lamamra
2023-03-16 -
2023-03-19 Ahmed Attaf

Morocco | king | maroc.ma | 2026-05-01
1999-07-23 Mohammed VI

Morocco | prime minister | cg.gov.ma | 2026-05-01
2007-09-19 Abbas El Fassi
2011-11-29 Abdelilah Benkirane
2017-03-15 -
2017-04-05 Saadeddine Othmani
2021-10-07 Aziz Akhannouch

Morocco | foreign minister | diplomatie.ma
2007-10-15 Taieb Fassi Fihri
2012-01-03 Saadeddine Othmani
2013-10-10 Salaheddine Mezouar
2017-04-05 Nasser Bourita
`
