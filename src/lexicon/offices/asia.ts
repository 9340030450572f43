/**
 * Offices of the states of Asia (east of Iran) and of the Pacific. Form of the rows: `terms.ts`.
 *
 * Compiled by hand from general knowledge of public affairs; licence Apache-2.0.
 */
export const ASIA = `
Afghanistan | president | CIA World Leaders
2001-12-22 Hamid Karzai
2014-09-29 Ashraf Ghani
2021-08-15 -

Afghanistan | supreme leader | CIA World Leaders | 2026-05-01
2021-08-15 Hibatullah Akhundzada

Afghanistan | foreign minister | CIA World Leaders
2006-04-20 Rangin Dadfar Spanta
2010-01-18 Zalmai Rassoul
2013-10-01 -
2015-02-01 Salahuddin Rabbani
2019-10-23 -
2020-04-04 Haneef Atmar
2021-08-15 -
2021-09-07 Amir Khan Muttaqi

Afghanistan | defence minister | CIA World Leaders
2004-12-23 Abdul Rahim Wardak
2012-08-07 -
2012-09-15 Bismillah Khan Mohammadi
2015-05-24 -
2016-06-20 Abdullah Habibi
2017-04-24 Tariq Shah Bahrami
2018-12-23 Asadullah Khalid
2021-06-19 Bismillah Khan Mohammadi
2021-08-15 -
2021-09-07 Mohammad Yaqoob

Taliban | leader | yearbooks
1996-04-04 Mullah Omar
2013-04-23 -
2015-07-31 Akhtar Mansour
2016-05-21 -
2016-05-25 Hibatullah Akhundzada

Pakistan | president | president.gov.pk | 2026-05-01
2008-09-09 Asif Ali Zardari
2013-09-09 Mamnoon Hussain
2018-09-09 Arif Alvi
2024-03-10 Asif Ali Zardari

Pakistan | prime minister | pmo.gov.pk | 2026-05-01
2008-03-25 Yousaf Raza Gillani
2012-06-19 -
2012-06-22 Raja Pervaiz Ashraf
2013-03-25 Mir Hazar Khan Khoso
2013-06-05 Nawaz Sharif
2017-07-28 -
2017-08-01 Shahid Khaqan Abbasi
2018-06-01 Nasirul Mulk
2018-08-18 Imran Khan
2022-04-10 -
2022-04-11 Shehbaz Sharif
2023-08-14 Anwaar ul Haq Kakar
2024-03-03 -
2024-03-04 Shehbaz Sharif

Pakistan | foreign minister | mofa.gov.pk
2008-03-31 Shah Mahmood Qureshi
2011-02-09 -
2011-07-20 Hina Rabbani Khar
2013-03-16 -
2017-08-04 Khawaja Asif
2018-04-26 -
2018-08-20 Shah Mahmood Qureshi
2022-04-10 -
2022-04-27 Bilawal Bhutto Zardari
2023-08-10 -
2023-08-17 Jalil Abbas Jilani
2024-03-04 -
2024-03-11 Ishaq Dar

Pakistan | defence minister | mod.gov.pk
2008-03-31 Ahmad Mukhtar
2012-06-04 Naveed Qamar
2013-03-16 -
2013-11-27 Khawaja Asif
2017-07-28 -
2017-08-04 Khurram Dastgir Khan
2018-06-01 -
2018-08-20 Pervez Khattak
2022-04-10 -
2022-04-19 Khawaja Asif
2023-08-10 -
2024-03-11 Khawaja Asif

Pakistan | army chief | ispr.gov.pk
2007-11-29 Ashfaq Parvez Kayani
2013-11-29 Raheel Sharif
2016-11-29 Qamar Javed Bajwa
2022-11-29 Asim Munir

India | president | presidentofindia.gov.in | 2026-05-01
2007-07-25 Pratibha Patil
2012-07-25 Pranab Mukherjee
2017-07-25 Ram Nath Kovind
2022-07-25 Droupadi Murmu

India | prime minister | pmindia.gov.in | 2026-05-01
2004-05-22 Manmohan Singh
2014-05-26 Narendra Modi

India | foreign minister | mea.gov.in
2009-05-23 S. M. Krishna
2012-10-28 Salman Khurshid
2014-05-26 Sushma Swaraj
2019-05-30 Subrahmanyam Jaishankar

India | defence minister | mod.gov.in
2006-10-24 A. K. Antony
2014-05-26 Arun Jaitley
2014-11-09 Manohar Parrikar
2017-03-13 -
2017-03-14 Arun Jaitley
2017-09-03 Nirmala Sitharaman
2019-05-30 -
2019-05-31 Rajnath Singh

India | home minister | mha.gov.in
2008-11-30 P. Chidambaram
2012-08-01 Sushilkumar Shinde
2014-05-26 Rajnath Singh
2019-05-30 -
2019-05-31 Amit Shah

Bangladesh | prime minister | bangladesh.gov.bd
2009-01-06 Sheikh Hasina
2024-08-05 -

Bangladesh | chief adviser | bangladesh.gov.bd | 2026-02-01
2024-08-08 Muhammad Yunus

Sri Lanka | president | president.gov.lk | 2026-05-01
2005-11-19 Mahinda Rajapaksa
2015-01-09 Maithripala Sirisena
2019-11-18 Gotabaya Rajapaksa
2022-07-14 -
2022-07-15 Ranil Wickremesinghe (acting)
2022-07-21 Ranil Wickremesinghe
2024-09-23 Anura Kumara Dissanayake

Nepal | prime minister | opmcm.gov.np | 2026-01-01
2014-02-11 Sushil Koirala
2015-10-12 K. P. Sharma Oli
2016-08-04 Pushpa Kamal Dahal
2017-06-07 Sher Bahadur Deuba
2018-02-15 K. P. Sharma Oli
2021-07-13 Sher Bahadur Deuba
2022-12-26 Pushpa Kamal Dahal
2024-07-15 K. P. Sharma Oli
2025-09-09 -
2025-09-12 Sushila Karki

China | president | gov.cn | 2026-05-01
2003-03-15 Hu Jintao
2013-03-14 Xi Jinping

China | premier | gov.cn | 2026-05-01
2003-03-16 Wen Jiabao
2013-03-15 Li Keqiang
2023-03-11 Li Qiang

China | foreign minister | mfa.gov.cn
2007-04-27 Yang Jiechi
2013-03-16 Wang Yi
2022-12-30 Qin Gang
2023-07-25 Wang Yi

China | defence minister | mod.gov.cn
2008-03-17 Liang Guanglie
2013-03-16 Chang Wanquan
2018-03-19 Wei Fenghe
2023-03-12 Li Shangfu
2023-10-24 -
2023-12-29 Dong Jun

Communist Party of China | general secretary | gov.cn | 2026-05-01
2002-11-15 Hu Jintao
2012-11-15 Xi Jinping

Hong Kong | chief executive | ceo.gov.hk
2005-06-21 Donald Tsang
2012-07-01 Leung Chun-ying
2017-07-01 Carrie Lam
2022-07-01 John Lee

Taiwan | president | president.gov.tw | 2026-05-01
2008-05-20 Ma Ying-jeou
2016-05-20 Tsai Ing-wen
2024-05-20 Lai Ching-te

Taiwan | premier | ey.gov.tw | 2026-05-01
2009-09-10 Wu Den-yih
2012-02-06 Sean Chen
2013-02-18 Jiang Yi-huah
2014-12-08 Mao Chi-kuo
2016-02-01 Simon Chang
2016-05-20 Lin Chuan
2017-09-08 William Lai
2019-01-14 Su Tseng-chang
2023-01-31 Chen Chien-jen
2024-05-20 Cho Jung-tai

Taiwan | foreign minister | mofa.gov.tw
2009-09-10 Timothy Yang
2012-09-27 David Lin
2016-05-20 David Lee
2018-02-26 Joseph Wu
2024-05-20 Lin Chia-lung

Taiwan | defence minister | mnd.gov.tw
2009-09-10 Kao Hua-chu
2013-08-01 -
2016-05-20 Feng Shih-kuan
2018-02-26 Yen Teh-fa
2021-02-23 Chiu Kuo-cheng
2024-05-20 Wellington Koo

Japan | emperor | kunaicho.go.jp | 2026-05-01
1989-01-07 Akihito
2019-05-01 Naruhito

Japan | prime minister | japan.kantei.go.jp | 2026-05-01
2009-09-16 Yukio Hatoyama
2010-06-08 Naoto Kan
2011-09-02 Yoshihiko Noda
2012-12-26 Shinzo Abe
2020-09-16 Yoshihide Suga
2021-10-04 Fumio Kishida
2024-10-01 Shigeru Ishiba
2025-10-21 Sanae Takaichi

Japan | foreign minister | mofa.go.jp
2009-09-16 Katsuya Okada
2010-09-17 Seiji Maehara
2011-03-07 -
2011-03-09 Takeaki Matsumoto
2011-09-02 Koichiro Gemba
2012-12-26 Fumio Kishida
2017-08-03 Taro Kono
2019-09-11 Toshimitsu Motegi
2021-11-04 -
2021-11-10 Yoshimasa Hayashi
2023-09-13 Yoko Kamikawa
2024-10-01 Takeshi Iwaya
2025-10-21 Toshimitsu Motegi

Japan | defence minister | mod.go.jp
2009-09-16 Toshimi Kitazawa
2011-09-02 Yasuo Ichikawa
2012-01-13 Naoki Tanaka
2012-06-04 Satoshi Morimoto
2012-12-26 Itsunori Onodera
2014-09-03 Akinori Eto
2014-12-24 Gen Nakatani
2016-08-03 Tomomi Inada
2017-07-28 Fumio Kishida
2017-08-03 Itsunori Onodera
2018-10-02 Takeshi Iwaya
2019-09-11 Taro Kono
2020-09-16 Nobuo Kishi
2022-08-10 Yasukazu Hamada
2023-09-13 Minoru Kihara
2024-10-01 Gen Nakatani
2025-10-21 Shinjiro Koizumi

Japan | chief cabinet secretary | japan.kantei.go.jp
2009-09-16 Hirofumi Hirano
2010-06-08 Yoshito Sengoku
2011-01-14 Yukio Edano
2011-09-02 Osamu Fujimura
2012-12-26 Yoshihide Suga
2020-09-16 Katsunobu Kato
2021-10-04 Hirokazu Matsuno
2023-12-14 Yoshimasa Hayashi
2025-10-21 Minoru Kihara

South Korea | president | president.go.kr | 2026-05-01
2008-02-25 Lee Myung-bak
2013-02-25 Park Geun-hye
2017-03-10 Hwang Kyo-ahn (acting)
2017-05-10 Moon Jae-in
2022-05-10 Yoon Suk Yeol
2024-12-14 -
2025-06-04 Lee Jae-myung

South Korea | prime minister | opm.go.kr
2009-09-29 Chung Un-chan
2010-08-11 -
2010-10-01 Kim Hwang-sik
2013-02-26 Jung Hong-won
2015-02-17 Lee Wan-koo
2015-04-27 -
2015-06-18 Hwang Kyo-ahn
2017-05-11 -
2017-05-31 Lee Nak-yon
2020-01-14 Chung Sye-kyun
2021-04-17 -
2021-05-14 Kim Boo-kyum
2022-05-12 -
2022-05-21 Han Duck-soo
2024-12-14 -
2025-07-04 Kim Min-seok

South Korea | foreign minister | mofa.go.kr
2008-02-29 Yu Myung-hwan
2010-09-04 -
2010-10-08 Kim Sung-hwan
2013-03-11 Yun Byung-se
2017-06-18 Kang Kyung-wha
2021-02-09 Chung Eui-yong
2022-05-12 Park Jin
2024-01-10 -
2024-01-12 Cho Tae-yul
2025-07-18 -
2025-07-21 Cho Hyun

South Korea | defence minister | mnd.go.kr
2009-09-23 Kim Tae-young
2010-12-04 Kim Kwan-jin
2014-06-30 Han Min-koo
2017-07-13 -
2017-07-14 Song Young-moo
2018-09-21 Jeong Kyeong-doo
2020-09-18 Suh Wook
2022-05-10 -
2022-05-11 Lee Jong-sup
2023-10-06 -
2023-10-07 Shin Won-sik
2024-09-06 Kim Yong-hyun
2024-12-05 -
2025-07-25 Ahn Gyu-back

North Korea | leader | CIA World Leaders | 2026-05-01
1994-07-08 Kim Jong Il
2011-12-17 Kim Jong Un

North Korea | foreign minister | CIA World Leaders
2007-05-18 Pak Ui-chun
2014-04-09 Ri Su-yong
2016-05-09 Ri Yong-ho
2020-01-01 -
2020-02-01 Ri Son-gwon
2022-06-11 Choe Son-hui

Philippines | president | op-proper.gov.ph | 2026-05-01
2001-01-20 Gloria Macapagal Arroyo
2010-06-30 Benigno Aquino
2016-06-30 Rodrigo Duterte
2022-06-30 Ferdinand Marcos

Philippines | foreign minister | dfa.gov.ph
2004-08-24 Alberto Romulo
2011-02-24 Albert del Rosario
2016-03-08 Jose Rene Almendras
2016-06-30 Perfecto Yasay
2017-03-08 -
2017-03-09 Enrique Manalo (acting)
2017-05-18 Alan Peter Cayetano
2018-10-17 Teodoro Locsin
2022-07-01 Enrique Manalo
2025-07-01 Theresa Lazaro

Philippines | defence minister | dnd.gov.ph
2010-06-30 Voltaire Gazmin
2016-06-30 Delfin Lorenzana
2022-07-01 Jose Faustino (acting)
2023-01-09 Carlito Galvez (acting)
2023-06-05 Gilberto Teodoro

Indonesia | president | setneg.go.id | 2026-05-01
2004-10-20 Susilo Bambang Yudhoyono
2014-10-20 Joko Widodo
2024-10-20 Prabowo Subianto

Indonesia | foreign minister | kemlu.go.id
2009-10-22 Marty Natalegawa
2014-10-27 Retno Marsudi
2024-10-21 Sugiono

Indonesia | defence minister | kemhan.go.id
2009-10-22 Purnomo Yusgiantoro
2014-10-27 Ryamizard Ryacudu
2019-10-23 Prabowo Subianto
2024-10-21 Sjafrie Sjamsoeddin

Malaysia | prime minister | pmo.gov.my | 2026-05-01
2009-04-03 Najib Razak
2018-05-10 Mahathir Mohamad
2020-03-01 Muhyiddin Yassin
2021-08-21 Ismail Sabri Yaakob
2022-11-24 Anwar Ibrahim

Malaysia | foreign minister | kln.gov.my
2009-04-10 Anifah Aman
2018-05-10 -
2018-07-02 Saifuddin Abdullah
2020-02-24 -
2020-03-10 Hishammuddin Hussein
2021-08-16 -
2021-08-30 Saifuddin Abdullah
2022-11-24 -
2022-12-03 Zambry Abdul Kadir
2023-12-12 Mohamad Hasan

Malaysia | defence minister | mod.gov.my
2009-04-10 Ahmad Zahid Hamidi
2013-05-16 Hishammuddin Hussein
2018-05-10 -
2018-05-21 Mohamad Sabu
2020-02-24 -
2020-03-10 Ismail Sabri Yaakob
2021-08-16 -
2021-08-30 Hishammuddin Hussein
2022-11-24 -
2022-12-03 Mohamad Hasan
2023-12-12 Khaled Nordin

Singapore | president | istana.gov.sg | 2026-05-01
1999-09-01 S. R. Nathan
2011-09-01 Tony Tan
2017-09-01 -
2017-09-14 Halimah Yacob
2023-09-14 Tharman Shanmugaratnam

Singapore | prime minister | pmo.gov.sg | 2026-05-01
2004-08-12 Lee Hsien Loong
2024-05-15 Lawrence Wong

Singapore | foreign minister | mfa.gov.sg
2004-08-12 George Yeo
2011-05-21 K. Shanmugam
2015-10-01 Vivian Balakrishnan

Singapore | defence minister | mindef.gov.sg
2003-08-01 Teo Chee Hean
2011-05-21 Ng Eng Hen
2025-05-23 Chan Chun Sing

Thailand | king | CIA World Leaders | 2026-05-01
1946-06-09 Bhumibol Adulyadej
2016-10-13 -
2016-12-01 Maha Vajiralongkorn

Thailand | prime minister | thaigov.go.th | 2026-05-01
2008-12-17 Abhisit Vejjajiva
2011-08-05 -
2011-08-08 Yingluck Shinawatra
2014-05-07 Niwatthamrong Boonsongpaisan (acting)
2014-05-22 -
2014-08-24 Prayut Chan-ocha
2022-08-24 Prawit Wongsuwan (acting)
2022-09-30 Prayut Chan-ocha
2023-08-22 Srettha Thavisin
2024-08-14 -
2024-08-16 Paetongtarn Shinawatra
2025-07-01 -
2025-09-07 Anutin Charnvirakul

Thailand | foreign minister | mfa.go.th
2008-12-20 Kasit Piromya
2011-08-09 Surapong Tovichakchaikul
2014-05-07 -
2014-08-31 Tanasak Patimapragorn
2015-08-19 -
2015-08-20 Don Pramudwinai
2023-09-01 Parnpree Bahiddha-Nukara
2024-04-28 -
2024-05-03 Maris Sangiampongsa
2025-09-07 -
2025-09-24 Sihasak Phuangketkeow

Vietnam | president | CIA World Leaders
2006-06-27 Nguyen Minh Triet
2011-07-25 Truong Tan Sang
2016-04-02 Tran Dai Quang
2018-09-21 -
2018-10-23 Nguyen Phu Trong
2021-04-05 Nguyen Xuan Phuc
2023-01-18 -
2023-03-02 Vo Van Thuong
2024-03-21 -
2024-05-22 To Lam
2024-10-21 Luong Cuong

Vietnam | prime minister | chinhphu.vn | 2026-01-01
2006-06-27 Nguyen Tan Dung
2016-04-07 Nguyen Xuan Phuc
2021-04-05 Pham Minh Chinh

Vietnam | foreign minister | mofa.gov.vn
2006-06-28 Pham Gia Khiem
2011-08-03 Pham Binh Minh
2021-04-08 Bui Thanh Son
2025-08-30 -

Vietnam | defence minister | mod.gov.vn
2006-06-28 Phung Quang Thanh
2016-04-09 Ngo Xuan Lich
2021-04-08 Phan Van Giang

Myanmar | president | CIA World Leaders
2011-03-30 Thein Sein
2016-03-30 Htin Kyaw
2018-03-21 -
2018-03-30 Win Myint
2021-02-01 -

Myanmar | state counsellor | CIA World Leaders
2016-04-06 Aung San Suu Kyi
2021-02-01 -

Myanmar | military chief | CIA World Leaders
2011-03-30 Min Aung Hlaing

Cambodia | prime minister | CIA World Leaders | 2026-05-01
1985-01-14 Hun Sen
2023-08-22 Hun Manet

Australia | prime minister | pm.gov.au | 2026-05-01
2007-12-03 Kevin Rudd
2010-06-24 Julia Gillard
2013-06-27 Kevin Rudd
2013-09-18 Tony Abbott
2015-09-15 Malcolm Turnbull
2018-08-24 Scott Morrison
2022-05-23 Anthony Albanese

Australia | foreign minister | foreignminister.gov.au
2007-12-03 Stephen Smith
2010-09-14 Kevin Rudd
2012-02-22 -
2012-03-13 Bob Carr
2013-09-18 Julie Bishop
2018-08-28 Marise Payne
2022-05-23 Penny Wong

Australia | defence minister | minister.defence.gov.au
2009-06-09 John Faulkner
2010-09-14 Stephen Smith
2013-09-18 David Johnston
2014-12-23 Kevin Andrews
2015-09-21 Marise Payne
2018-08-28 Christopher Pyne
2019-05-26 -
2019-05-29 Linda Reynolds
2021-03-30 Peter Dutton
2022-05-23 -
2022-06-01 Richard Marles

New Zealand | prime minister | beehive.govt.nz | 2026-05-01
2008-11-19 John Key
2016-12-12 Bill English
2017-10-26 Jacinda Ardern
2023-01-25 Chris Hipkins
2023-11-27 Christopher Luxon

New Zealand | foreign minister | beehive.govt.nz
2008-11-19 Murray McCully
2017-05-02 Gerry Brownlee
2017-10-26 Winston Peters
2020-11-06 Nanaia Mahuta
2023-11-11 -
2023-11-27 Winston Peters

New Zealand | defence minister | beehive.govt.nz
2008-11-19 Wayne Mapp
2011-12-14 Jonathan Coleman
2014-10-08 Gerry Brownlee
2017-05-02 Mark Mitchell
2017-10-26 Ron Mark
2020-11-06 Peeni Henare
2023-02-01 Andrew Little
2023-11-27 Judith Collins

Mongolia | president | president.mn | 2026-05-01
2009-06-18 Tsakhiagiin Elbegdorj
2017-07-10 Khaltmaagiin Battulga
2021-06-25 Ukhnaagiin Khurelsukh

Papua New Guinea | prime minister | CIA World Leaders | 2026-05-01
2012-08-03 Peter O'Neill
2019-05-29 -
2019-05-30 James Marape

Fiji | prime minister | CIA World Leaders | 2026-05-01
2007-01-05 Frank Bainimarama
2022-12-24 Sitiveni Rabuka
`
