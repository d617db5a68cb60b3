"""What vague amounts count that can be hit: those who use something, and what they send, buy and wait for."""

COUNTED = frozenset(
    """
    user users customer customers client clients tenant tenants merchant merchants shopper shoppers buyer buyers
    seller sellers subscriber subscribers visitor visitors passenger passengers patient patients guest guests
    traveller travellers traveler travelers student students player players viewer viewers reader readers member
    members account accounts partner partners reseller resellers supplier suppliers caller callers citizens citizen
    applicants drivers couriers dispatchers retailers shops stores hospitals pharmacies schools companies people
    employees colleagues agents households businesses order orders payment payments request requests email emails
    e-mail e-mails mail mails message messages session sessions ticket tickets record records transaction
    transactions invoice invoices booking bookings parcel parcels shipment shipments label labels notification
    notifications file files traffic upload uploads document documents row rows refund refunds reservation
    reservations event events job jobs login logins query queries webhook webhooks call calls device devices sensor
    sensors card cards terminal terminals till tills branch branches clinic clinics ward wards office offices rider
    riders driver flight flights train trains trip trips policyholder policyholders holder holders loan loans lead
    leads pupil pupils teacher teachers doctor doctors nurse nurses donor donors subscription subscriptions
    newsletter newsletters picture pictures video videos listener listeners comment comments bet bets bid bids
    article articles mailbox mailboxes meter meters home homes borrower borrowers resident residents taxpayers
    voters fans gamers recipients recipient countries country markets cities base clientele audience revenue income
    sales printouts meals scans referrals admissions discharges beds deals premiums coupons wallets rides pallets
    cars scooters bikes chargers cabinets lockers broadcasts exams grades farmers growers pharmacists landlords
    renters publishers advertisers ads impressions clicks conversions chats conversations posts crews families
    attendees delegates participants beneficiaries testers commuters motorists purchase purchases delivery
    deliveries checkout checkouts transfer transfers search searches report reports letter letters photo photos
    image images claim claims prescription prescriptions appointment appointments signup signups registrations
    submissions downloads carts baskets vouchers statements cardholders kiosks phones vehicles followers investors
    traders lenders bidders authors freelancers dealers franchisees restaurants kitchens hotels listings trades
    quotes policies reminders badges barriers gates fares tolls visits classes lessons tours crates boxes bottles
    loaves samples specimens x-rays prints lorries coaches cruises candidates donations grants permits licences
    licenses passports visas deeds diners drinkers bakers butchers parents relatives pensioners retirees veterans
    bookers anglers campers swimmers skiers leases contracts cheques checks-in instalments repayments direct-debits
    debits giros consignments faxes telegrams voicemails voicemail editions songs salaries wages pensions texts
    installations stations outlets warehouses depots workers staff fleet trams buses pumps lifts tables seats
    machines rooms classrooms cranes doors theatres lanes readings measurements measurement payslips payslip
    timesheets diplomas essays assignments enrolments enrollments timetables lectures seminars hearings filings
    dockets summonses litigants claimants plaintiffs defendants notaries municipalities councils villages towns
    districts counties savers depositors shareholders withdrawals deposits atms hauliers truckers freighters ferries
    vessels consignees importers exporters brokers grocers bakeries opticians dentists midwives carers volunteers
    pilgrims hikers climbers churches parishes museums libraries cinemas cinemagoers spectators concertgoers
    festivalgoers episodes podcasts playlists bags suitcases arrivals landings nights doses swabs infusions
    surgeries pills boilers wallboxes heaters turbines garages workshops fitters plumbers electricians landladies
    lodgers tenancies viewings allotments gardeners beekeepers foresters vintners fishermen trawlers harvesters
    tractors pre-order pre-orders preorders reorders wishlists bookmarks drafts ratings avatars sign-ups check-ins
    check-in diaries petitions votes ballots surveys recordings clips albums games scores coins bonuses rewards
    passes consultations vials trays mailings bills receipts payouts wagers rentals journeys signatures subtitles
    captions translations memberships pledges scholarships homework courses theses books exhibits screenings cargoes
    animals cattle seeds crops harvests barrels litres kegs pizzas dishes reprints refills remittances top-ups
    topups giftcards raffles lotteries tombolas pilots stewards officers soldiers firefighters paramedics judges
    clerks lawyers solicitors accountants auditors bankers tellers cashiers salespeople reps advisers advisors
    consultants distributors wholesalers breeders vets veterinarians chemists surgeons physicians gps therapists
    children kids lecturers professors researchers scholars librarians editors journalists reporters photographers
    artists musicians bands actors clubs referees athletes runners cyclists tourists skippers sailors neighbours
    neighbors recruiters employers interns apprentices charities foundations universities institutes laboratories
    labs prisons courts authorities agencies ministries embassies banks insurers boutiques cafés cafes pubs bars
    hostels campsites zoos stadiums airports airlines factories plants mills mines farms dairies breweries hubs
    subsidiaries technicians installers craftsmen builders architects surveyors syndicates floors streets regions
    wings printers scanners handhelds tablets laptops workstations turnstiles trackers beacons lockboxes vans truck
    trucks ambulances planes aircraft ships boats containerships elevators escalators ovens fridges freezers washers
    referral transcripts enquiries inquiries complaints offers tenders auctions products godparents sponsors patrons
    congregations choirs troupes ensembles orchards vineyards greenhouses stables kennels aquariums marinas harbours
    harbors ports quays bride brides groom grooms widow widows orphans mourner mourners couple couples newlyweds
    mother mothers father fathers baby babies infants toddlers grandparents seniors monks nuns priests imams rabbis
    vicars pastors worshippers singers dancers painters writers poets translators interpreters rangers fishers
    divers astronauts scouts cadets recruits troops inmates prisoners detainees refugees migrants smokers dieters
    vegetarians diabetics asthmatics amputees wedding weddings funerals christenings baptisms ceremonies burials
    cremations elections polls concerts vaccines vaccinations jabs injections biopsies transfusions transplants
    organs helicopters drones combines cows pigs sheep hens chickens horses dogs cats birds bees hives trees vines
    tulips flowers bouquets wreaths cakes breads rolls pretzels sausages cheeses wines beers coffees teas sandwiches
    burgers salads soups desserts walkers joggers jockeys porters ushers waiters waitresses chefs cooks barbers
    hairdressers tailors cobblers masons roofers miners welders squatters housemates flatmates boarders hermits
    hawkers stallholders exhibitors promoters organisers organizers speakers panellists jurors witnesses bailiffs
    heirs executors trustees annuitants dependants cousins twins triplets births deaths adoptions divorces marriages
    reunions races regattas tournaments leagues galas premieres matinees recitals rehearsals auditions castings
    stays holidaymakers vacationers daytrippers sightseers backpackers yachts dinghies kayaks surfers sledges
    gondolas chairlifts vaccine medicine milk food stock goods merchandise produce cargo freight blood plasma meat
    fish fruit luggage baggage insulin medication groceries vegetables rations choir class orchestra congregation
    crew faculty workforce neighbourhood neighborhood village town district county street parish school department
    population community membership readership postcards flyers leaflets brochures posters stickers stamps envelopes
    menus catalogues catalogs lanyards wristbands toys shoes dresses shirts mattresses chairs bicycles tyres
    pamphlets calendars banners magazines newspapers dailies weeklies textbooks invitations greetings purchaser
    purchasers hostelries inns lodges spas saunas gyms studios ateliers galleries
    alarms confirmations creators skaters sledgers
    """.split()
)
