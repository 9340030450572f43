/**
 * Offices of the United States and of its bodies. Form of the rows: `terms.ts`.
 *
 * Compiled by hand from general knowledge of public affairs; licence Apache-2.0.
 */
export const UNITED_STATES = `
United States | president | whitehouse.gov | 2026-05-01
2001-01-20 George W. Bush
2009-01-20 Barack Obama
2017-01-20 Donald Trump
2021-01-20 Joe Biden
2025-01-20 Donald Trump

United States | vice president | senate.gov
2001-01-20 Dick Cheney
2009-01-20 Joe Biden
2017-01-20 Mike Pence
2021-01-20 Kamala Harris
2025-01-20 JD Vance

United States | first lady | whitehouse.gov
2009-01-20 Michelle Obama
2017-01-20 Melania Trump
2021-01-20 Jill Biden
2025-01-20 Melania Trump

United States | president elect | archives.gov
2008-11-05 Barack Obama
2009-01-20 -
2016-11-09 Donald Trump
2017-01-20 -
2020-11-07 Joe Biden
2021-01-20 -
2024-11-06 Donald Trump
2025-01-20 -

United States | secretary of state | history.state.gov
2005-01-26 Condoleezza Rice
2009-01-21 Hillary Clinton
2013-02-01 John Kerry
2017-01-20 -
2017-02-01 Rex Tillerson
2018-03-31 -
2018-04-26 Mike Pompeo
2021-01-20 -
2021-01-26 Antony Blinken
2025-01-20 -
2025-01-21 Marco Rubio

United States | defence minister | history.defense.gov
2006-12-18 Robert Gates
2011-07-01 Leon Panetta
2013-02-27 Chuck Hagel
2015-02-17 Ashton Carter
2017-01-20 James Mattis
2019-01-01 Patrick Shanahan (acting)
2019-06-24 Mark Esper (acting)
2019-07-15 -
2019-07-23 Mark Esper
2020-11-09 Christopher Miller (acting)
2021-01-20 -
2021-01-22 Lloyd Austin
2025-01-20 -
2025-01-25 Pete Hegseth

United States | attorney general | justice.gov
2009-02-03 Eric Holder
2015-04-27 Loretta Lynch
2017-01-20 -
2017-02-09 Jeff Sessions
2018-11-07 Matthew Whitaker (acting)
2019-02-14 William Barr
2020-12-24 -
2021-03-11 Merrick Garland
2025-01-20 -
2025-02-05 Pam Bondi

United States | treasury secretary | home.treasury.gov
2006-07-10 Henry Paulson
2009-01-20 -
2009-01-26 Timothy Geithner
2013-01-25 -
2013-02-28 Jack Lew
2017-01-20 -
2017-02-13 Steven Mnuchin
2021-01-20 -
2021-01-26 Janet Yellen
2025-01-20 -
2025-01-28 Scott Bessent

United States | homeland security secretary | dhs.gov
2009-01-21 Janet Napolitano
2013-09-06 -
2013-12-23 Jeh Johnson
2017-01-20 John Kelly
2017-07-31 -
2017-12-06 Kirstjen Nielsen
2019-04-10 -
2021-02-02 Alejandro Mayorkas
2025-01-20 -
2025-01-25 Kristi Noem

United States | commerce secretary | commerce.gov
2013-06-26 Penny Pritzker
2017-01-20 -
2017-02-28 Wilbur Ross
2021-01-20 -
2021-03-03 Gina Raimondo
2025-01-20 -
2025-02-21 Howard Lutnick

United States | energy secretary | energy.gov
2009-01-21 Steven Chu
2013-04-22 -
2013-05-21 Ernest Moniz
2017-01-20 -
2017-03-02 Rick Perry
2019-12-02 -
2019-12-04 Dan Brouillette
2021-01-20 -
2021-02-25 Jennifer Granholm
2025-01-20 -
2025-02-03 Chris Wright

United States | health secretary | hhs.gov
2009-04-28 Kathleen Sebelius
2014-06-09 Sylvia Mathews Burwell
2017-01-20 -
2017-02-10 Tom Price
2017-09-29 -
2018-01-29 Alex Azar
2021-01-20 -
2021-03-19 Xavier Becerra
2025-01-20 -
2025-02-13 Robert F. Kennedy Jr.

United States | national security adviser | whitehouse.gov
2009-01-20 James Jones
2010-10-08 Tom Donilon
2013-07-01 Susan Rice
2017-01-20 Michael Flynn
2017-02-13 -
2017-02-20 H. R. McMaster
2018-04-09 John Bolton
2019-09-10 -
2019-09-18 Robert O'Brien
2021-01-20 Jake Sullivan
2025-01-20 Mike Waltz
2025-05-01 Marco Rubio (acting)

United States | director of national intelligence | dni.gov
2009-01-29 Dennis Blair
2010-05-28 -
2010-08-09 James Clapper
2017-01-20 -
2017-03-16 Dan Coats
2019-08-16 -
2020-05-26 John Ratcliffe
2021-01-20 -
2021-01-21 Avril Haines
2025-01-20 -
2025-02-12 Tulsi Gabbard

United States | ambassador to the United Nations | usun.usmission.gov
2009-01-26 Susan Rice
2013-07-01 -
2013-08-05 Samantha Power
2017-01-20 -
2017-01-27 Nikki Haley
2019-01-01 -
2019-09-12 Kelly Craft
2021-01-20 -
2021-02-25 Linda Thomas-Greenfield
2025-01-20 -
2025-09-23 Mike Waltz

United States | climate envoy | history.state.gov
2021-01-20 John Kerry
2024-03-07 -

United States | chief justice | supremecourt.gov
2005-09-29 John Roberts

Supreme Court of the United States | chief justice | supremecourt.gov
2005-09-29 John Roberts

White House | press secretary | whitehouse.gov
2009-01-20 Robert Gibbs
2011-02-12 Jay Carney
2014-06-21 Josh Earnest
2017-01-20 Sean Spicer
2017-07-21 -
2017-07-26 Sarah Sanders
2019-07-01 Stephanie Grisham
2020-04-07 Kayleigh McEnany
2021-01-20 Jen Psaki
2022-05-13 Karine Jean-Pierre
2025-01-20 Karoline Leavitt

White House | chief of staff | whitehouse.gov
2009-01-20 Rahm Emanuel
2010-10-01 Pete Rouse (acting)
2011-01-13 Bill Daley
2012-01-27 Jack Lew
2013-01-25 Denis McDonough
2017-01-20 Reince Priebus
2017-07-31 John Kelly
2019-01-02 Mick Mulvaney (acting)
2020-03-31 Mark Meadows
2021-01-20 Ron Klain
2023-02-08 Jeff Zients
2025-01-20 Susie Wiles

United States Department of State | spokesperson | state.gov | 2025-08-01
2011-06-06 Victoria Nuland
2013-04-05 -
2013-05-13 Jen Psaki
2015-03-31 -
2015-05-13 John Kirby
2017-01-20 -
2017-04-24 Heather Nauert
2019-02-16 -
2019-04-03 Morgan Ortagus
2021-01-20 Ned Price
2023-03-18 -
2023-04-24 Matthew Miller
2025-01-20 -
2025-01-21 Tammy Bruce

Joint Chiefs of Staff | chairman | jcs.mil
2007-10-01 Mike Mullen
2011-10-01 Martin Dempsey
2015-10-01 Joseph Dunford
2019-10-01 Mark Milley
2023-10-01 Charles Q. Brown
2025-02-21 -
2025-04-14 Dan Caine

United States European Command | commander | eucom.mil
2009-06-30 James Stavridis
2013-05-10 Philip Breedlove
2016-05-03 Curtis Scaparrotti
2019-05-02 Tod Wolters
2022-07-01 Christopher Cavoli
2025-07-01 Alexus Grynkewich

United States Central Command | commander | centcom.mil
2010-08-11 James Mattis
2013-03-22 Lloyd Austin
2016-03-30 Joseph Votel
2019-03-28 Kenneth McKenzie
2022-04-01 Michael Kurilla
2025-08-08 Brad Cooper

Federal Reserve | chair | federalreserve.gov
2006-02-01 Ben Bernanke
2014-02-03 Janet Yellen
2018-02-05 Jerome Powell

Federal Bureau of Investigation | director | fbi.gov
2001-09-04 Robert Mueller
2013-09-04 James Comey
2017-05-09 Andrew McCabe (acting)
2017-08-02 Christopher Wray
2025-01-19 -
2025-02-21 Kash Patel

Central Intelligence Agency | director | cia.gov
2009-02-13 Leon Panetta
2011-07-01 -
2011-09-06 David Petraeus
2012-11-09 Michael Morell (acting)
2013-03-08 John Brennan
2017-01-20 -
2017-01-23 Mike Pompeo
2018-04-26 Gina Haspel (acting)
2018-05-21 Gina Haspel
2021-01-20 -
2021-03-19 William Burns
2025-01-20 -
2025-01-23 John Ratcliffe

National Security Agency | director | nsa.gov
2005-08-01 Keith Alexander
2014-03-29 -
2014-04-03 Michael Rogers
2018-05-04 Paul Nakasone
2024-02-02 Timothy Haugh
2025-04-03 -

National Aeronautics and Space Administration | administrator | nasa.gov
2009-07-17 Charles Bolden
2017-01-20 -
2018-04-23 Jim Bridenstine
2021-01-20 -
2021-05-03 Bill Nelson
2025-01-20 -

Centers for Disease Control and Prevention | director | cdc.gov
2009-06-08 Thomas Frieden
2017-01-20 -
2018-03-26 Robert Redfield
2021-01-20 Rochelle Walensky
2023-07-01 -
2023-07-10 Mandy Cohen
2025-01-20 -

United States House of Representatives | speaker | history.house.gov
2007-01-04 Nancy Pelosi
2011-01-05 John Boehner
2015-10-29 Paul Ryan
2019-01-03 Nancy Pelosi
2023-01-03 -
2023-01-07 Kevin McCarthy
2023-10-03 -
2023-10-25 Mike Johnson

United States House of Representatives | minority leader | history.house.gov
2007-01-03 John Boehner
2011-01-03 Nancy Pelosi
2019-01-03 Kevin McCarthy
2023-01-03 Hakeem Jeffries

United States Senate | majority leader | senate.gov
2007-01-03 Harry Reid
2015-01-03 Mitch McConnell
2021-01-20 Chuck Schumer
2025-01-03 John Thune

United States Senate | minority leader | senate.gov
2007-01-03 Mitch McConnell
2015-01-03 Harry Reid
2017-01-03 Chuck Schumer
2021-01-20 Mitch McConnell
2025-01-03 Chuck Schumer

Republican Party | presidential nominee | archives.gov
2008-09-04 John McCain
2009-01-20 -
2012-08-28 Mitt Romney
2013-01-20 -
2016-05-04 Donald Trump
2017-01-20 -
2020-08-24 Donald Trump
2021-01-20 -
2024-07-15 Donald Trump
2025-01-20 -

Republican Party | vice presidential nominee | archives.gov
2012-08-28 Paul Ryan
2013-01-20 -
2016-07-15 Mike Pence
2017-01-20 -
2020-08-24 Mike Pence
2021-01-20 -
2024-07-15 JD Vance
2025-01-20 -

Democratic Party | presidential nominee | archives.gov
2008-08-27 Barack Obama
2009-01-20 -
2012-09-05 Barack Obama
2013-01-20 -
2016-06-07 Hillary Clinton
2017-01-20 -
2020-08-18 Joe Biden
2021-01-20 -
2024-08-05 Kamala Harris
2025-01-20 -

Democratic Party | vice presidential nominee | archives.gov
2012-09-05 Joe Biden
2013-01-20 -
2016-07-22 Tim Kaine
2017-01-20 -
2020-08-11 Kamala Harris
2021-01-20 -
2024-08-06 Tim Walz
2025-01-20 -

Green Party | presidential nominee | fec.gov
2016-08-06 Jill Stein
2017-01-20 -

Libertarian Party | presidential nominee | fec.gov
2016-05-29 Gary Johnson
2017-01-20 -

Republican National Committee | chairman | gop.com | 2025-01-20
2009-01-30 Michael Steele
2011-01-14 Reince Priebus
2017-01-19 Ronna McDaniel
2024-03-08 Michael Whatley

Democratic National Committee | chairman | democrats.org
2009-01-21 Tim Kaine
2011-05-04 Debbie Wasserman Schultz
2016-07-28 Donna Brazile (acting)
2017-02-25 Tom Perez
2021-01-21 Jaime Harrison
2025-02-01 Ken Martin
`
