/**
 * Offices of the states of Africa south of the Sahara. Form of the rows: `terms.ts`.
 *
 * Compiled by hand from general knowledge of public affairs; licence Apache-2.0.
 */
export const AFRICA = `
South Africa | president | thepresidency.gov.za | 2026-05-01
2009-05-09 Jacob Zuma
2018-02-14 -
2018-02-15 Cyril Ramaphosa

South Africa | foreign minister | dirco.gov.za
2009-05-11 Maite Nkoana-Mashabane
2018-02-27 Lindiwe Sisulu
2019-05-30 Naledi Pandor
2024-06-19 -
2024-07-03 Ronald Lamola

South Africa | defence minister | dod.mil.za
2009-05-11 Lindiwe Sisulu
2012-06-12 Nosiviwe Mapisa-Nqakula
2021-08-05 -
2021-08-06 Thandi Modise
2024-06-19 -
2024-07-03 Angie Motshekga

African National Congress | leader | anc1912.org.za
2007-12-18 Jacob Zuma
2017-12-18 Cyril Ramaphosa

Nigeria | president | statehouse.gov.ng | 2026-05-01
2007-05-29 Umaru Musa Yar'Adua
2010-02-09 -
2010-05-06 Goodluck Jonathan
2015-05-29 Muhammadu Buhari
2023-05-29 Bola Tinubu

Nigeria | foreign minister | foreignaffairs.gov.ng
2010-04-06 Odein Ajumogobia
2011-05-29 -
2011-07-14 Olugbenga Ashiru
2013-09-11 -
2014-03-05 Aminu Wali
2015-05-29 -
2015-11-11 Geoffrey Onyeama
2023-05-29 -
2023-08-21 Yusuf Tuggar

Nigeria | defence minister | defence.gov.ng
2015-11-11 Mansur Dan Ali
2019-05-28 -
2019-08-21 Bashir Magashi
2023-05-29 -
2023-08-21 Mohammed Badaru Abubakar

Boko Haram | leader | yearbooks
2009-07-30 -
2010-07-01 Abubakar Shekau
2021-05-19 -

Kenya | president | president.go.ke | 2026-05-01
2002-12-30 Mwai Kibaki
2013-04-09 Uhuru Kenyatta
2022-09-13 William Ruto

Kenya | foreign minister | mfa.go.ke
2013-05-20 Amina Mohamed
2018-01-26 -
2018-02-20 Monica Juma
2020-01-14 Raychelle Omamo
2022-10-27 Alfred Mutua
2023-10-04 -
2023-10-06 Musalia Mudavadi

Ethiopia | president | CIA World Leaders | 2026-05-01
2001-10-08 Girma Wolde-Giorgis
2013-10-07 Mulatu Teshome
2018-10-25 Sahle-Work Zewde
2024-10-07 Taye Atske Selassie

Ethiopia | prime minister | pmo.gov.et | 2026-05-01
1995-08-23 Meles Zenawi
2012-08-20 -
2012-08-21 Hailemariam Desalegn
2018-04-02 Abiy Ahmed

Ethiopia | foreign minister | mfa.gov.et
2010-11-01 Hailemariam Desalegn
2012-09-21 -
2012-11-29 Tedros Adhanom Ghebreyesus
2016-11-01 Workneh Gebeyehu
2019-03-08 -
2019-04-18 Gedu Andargachew
2020-11-04 -
2020-11-08 Demeke Mekonnen
2024-01-26 -
2024-02-08 Taye Atske Selassie
2024-10-07 -

Sudan | president | CIA World Leaders
1993-10-16 Omar al-Bashir
2019-04-11 -

Sudan | leader | CIA World Leaders
2019-04-12 Abdel Fattah al-Burhan

Sudan | prime minister | CIA World Leaders
2019-08-21 Abdalla Hamdok
2021-10-25 -
2021-11-21 Abdalla Hamdok
2022-01-02 -
2025-05-31 Kamil Idris

South Sudan | president | CIA World Leaders | 2026-05-01
2011-07-09 Salva Kiir

Somalia | president | CIA World Leaders
2009-01-31 Sharif Sheikh Ahmed
2012-08-20 -
2012-09-16 Hassan Sheikh Mohamud
2017-02-08 -
2017-02-16 Mohamed Abdullahi Mohamed
2022-05-15 -
2022-05-23 Hassan Sheikh Mohamud

Uganda | president | statehouse.go.ug | 2026-05-01
1986-01-29 Yoweri Museveni

Rwanda | president | paulkagame.rw | 2026-05-01
2000-04-22 Paul Kagame

Rwanda | foreign minister | minaffet.gov.rw
2009-12-05 Louise Mushikiwabo
2018-10-18 Richard Sezibera
2019-11-04 Vincent Biruta
2024-06-12 Olivier Nduhungirehe

Burundi | president | presidence.gov.bi | 2026-05-01
2005-08-26 Pierre Nkurunziza
2020-06-08 -
2020-06-18 Évariste Ndayishimiye

Democratic Republic of the Congo | president | presidence.cd | 2026-05-01
2001-01-26 Joseph Kabila
2019-01-24 -
2019-01-25 Félix Tshisekedi

Republic of the Congo | president | CIA World Leaders | 2026-05-01
1997-10-25 Denis Sassou Nguesso

Zimbabwe | president | CIA World Leaders | 2026-05-01
1987-12-31 Robert Mugabe
2017-11-21 -
2017-11-24 Emmerson Mnangagwa

Zimbabwe | prime minister | CIA World Leaders
2009-02-11 Morgan Tsvangirai
2013-09-11 -

Zambia | president | CIA World Leaders | 2026-05-01
2008-11-02 Rupiah Banda
2011-09-23 Michael Sata
2014-10-28 -
2014-10-29 Guy Scott (acting)
2015-01-25 Edgar Lungu
2021-08-24 Hakainde Hichilema

Ghana | president | presidency.gov.gh | 2026-05-01
2009-01-07 John Atta Mills
2012-07-24 John Mahama
2017-01-07 Nana Akufo-Addo
2025-01-07 John Mahama

Senegal | president | presidence.sn | 2026-05-01
2000-04-01 Abdoulaye Wade
2012-04-02 Macky Sall
2024-04-02 Bassirou Diomaye Faye

Ivory Coast | president | presidence.ci | 2026-05-01
2000-10-26 Laurent Gbagbo
2010-12-04 -
2011-04-11 Alassane Ouattara

Mali | president | CIA World Leaders | 2026-05-01
2002-06-08 Amadou Toumani Touré
2012-03-22 -
2012-04-12 Dioncounda Traoré (acting)
2013-09-04 Ibrahim Boubacar Keïta
2020-08-18 -
2020-09-25 Bah Ndaw (acting)
2021-05-24 -
2021-06-07 Assimi Goïta

Mali | foreign minister | diplomatie.ml
2021-06-11 Abdoulaye Diop

Niger | president | CIA World Leaders
2010-02-18 -
2011-04-07 Mahamadou Issoufou
2021-04-02 Mohamed Bazoum
2023-07-26 -

Niger | leader | CIA World Leaders
2023-07-28 Abdourahamane Tchiani

Burkina Faso | president | presidencedufaso.bf
1987-10-15 Blaise Compaoré
2014-10-31 -
2014-11-18 Michel Kafando (acting)
2015-12-29 Roch Marc Christian Kaboré
2022-01-24 -
2022-01-31 Paul-Henri Sandaogo Damiba
2022-09-30 -
2022-10-06 Ibrahim Traoré

Chad | president | presidence.td | 2026-05-01
1990-12-04 Idriss Déby
2021-04-20 Mahamat Idriss Déby

Cameroon | president | prc.cm | 2026-05-01
1982-11-06 Paul Biya

Gabon | president | CIA World Leaders | 2026-05-01
2009-10-16 Ali Bongo
2023-08-30 -
2023-09-04 Brice Oligui Nguema

Equatorial Guinea | president | CIA World Leaders | 2026-05-01
1979-10-12 Teodoro Obiang

Guinea | president | CIA World Leaders | 2026-05-01
2010-12-21 Alpha Condé
2021-09-05 -
2021-10-01 Mamady Doumbouya

Gambia | president | op.gov.gm | 2026-05-01
1996-10-18 Yahya Jammeh
2017-01-19 -
2017-01-22 Adama Barrow

Liberia | president | emansion.gov.lr | 2026-05-01
2006-01-16 Ellen Johnson Sirleaf
2018-01-22 George Weah
2024-01-22 Joseph Boakai

Sierra Leone | president | statehouse.gov.sl | 2026-05-01
2007-09-17 Ernest Bai Koroma
2018-04-04 Julius Maada Bio

Tanzania | president | ikulu.go.tz | 2026-05-01
2005-12-21 Jakaya Kikwete
2015-11-05 John Magufuli
2021-03-17 -
2021-03-19 Samia Suluhu Hassan

Mozambique | president | CIA World Leaders | 2026-05-01
2005-02-02 Armando Guebuza
2015-01-15 Filipe Nyusi
2025-01-15 Daniel Chapo

Angola | president | CIA World Leaders | 2026-05-01
1979-09-21 José Eduardo dos Santos
2017-09-26 João Lourenço

Malawi | president | CIA World Leaders | 2026-05-01
2004-05-24 Bingu wa Mutharika
2012-04-05 -
2012-04-07 Joyce Banda
2014-05-31 Peter Mutharika
2020-06-27 -
2020-06-28 Lazarus Chakwera
2025-10-04 Peter Mutharika

Central African Republic | president | CIA World Leaders | 2026-05-01
2003-03-15 François Bozizé
2013-03-24 Michel Djotodia
2014-01-10 -
2014-01-23 Catherine Samba-Panza (acting)
2016-03-30 Faustin-Archange Touadéra

Eritrea | president | shabait.com | 2026-05-01
1993-05-24 Isaias Afwerki

Djibouti | president | presidence.dj | 2026-05-01
1999-05-08 Ismail Omar Guelleh

Botswana | president | gov.bw | 2026-05-01
2008-04-01 Ian Khama
2018-04-01 Mokgweetsi Masisi
2024-11-01 Duma Boko

Namibia | president | CIA World Leaders | 2026-05-01
2005-03-21 Hifikepunye Pohamba
2015-03-21 Hage Geingob
2024-02-04 Nangolo Mbumba
2025-03-21 Netumbo Nandi-Ndaitwah

Madagascar | president | presidence.gov.mg | 2026-05-01
2009-03-21 Andry Rajoelina
2014-01-25 Hery Rajaonarimampianina
2018-09-07 -
2019-01-19 Andry Rajoelina
2025-10-14 -
2025-10-17 Michael Randrianirina
`
