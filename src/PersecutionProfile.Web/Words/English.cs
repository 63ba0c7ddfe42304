using PersecutionProfile.Content;
using PersecutionProfile.Content.BaseFacts;
using PersecutionProfile.Content.Searching;

namespace PersecutionProfile.Web.Words;

internal static class English
{
    private const string Comma = ", ";

    // The names with an article in the English version of ISO 3166-1 and in the Factbook's texts, as far as titles have none.
    private static readonly HashSet<string> WithArticle =
        [.. "AE BS CF CG CK DO FK FO GB GM KM KY MH MP MV NL PH SB TC US VG VI".Split(' ')];

    private static readonly DateWords Dates = new("")
    {
        Day = "d MMMM yyyy",
        DayWithWeekday = "dddd, d MMMM yyyy",
        Month = "MMMM yyyy",
        Year = "yyyy",
        About = date => $"about {date}",
        Unknown = "date unknown",
        Answered = date => $"Answered {date}.",
        Published = date => $"Published here {date}.",
        LastChanged = date => $"Last changed {date}.",
        LastChecked = date => $"Last checked against its sources {date}.",
        Reported = date => $"Reported {date}.",
        ReportedAtUnknown = "Reported at an unknown date.",
        Read = date => $"Read {date}.",
    };

    public static SiteWords Words { get; } = new()
    {
        Language = Language.English,
        NameOf = NameOf,
        Comma = Comma,
        Semicolon = "; ",
        Dates = Dates,
        Layout = new()
        {
            Shortcuts = "Shortcuts",
            Leave = "Leave this site",
            LeaveByKeys = "or press Shift three times",
            Skip = "Skip to content",
            Menu = "Main",
            Help = "Help",
            Search = "Search",
            SearchLabel = "Words to look for",
            Breadcrumb = "Breadcrumb",
            Home = "Home",
            About = "About this site",
            Feed = "Feed",
            PrayerFeed = "Prayer points",
            NoTraces = "No cookies, no counting of visitors.",
            Nothing = "Nothing is published yet.",
            Share = "Share",
            ByEmail = "By e-mail",
            WithWhatsApp = "With WhatsApp",
            OrCopy = "or copy",
            AsText = "As text, without a link",
            TellsOfDanger = "This tells of somebody who is in danger now. What is sent cannot be taken back.",
        },
        Pages = new()
        {
            NotFound = "Page not found",
            NotFoundDescription = "There is no page at this address.",
            NotFoundLead =
                "There is no page at this address. It may be mistyped, it may have moved, or it is no longer published.",
            BeginAtHome = "Begin at the home page",
            ReadNews = "Read the news",
            PrayForToday = "Pray for today’s country",
            Error = "This page cannot be shown",
            ErrorDescription = "Something went wrong on our side.",
            ErrorLead =
                "Something went wrong on our side, and not on yours. Please try again in a little while, or "
                + "[begin at the home page].",
            Publisher = "Who publishes it",
            Licence = "Using these words",
            Hosting = "Who runs this copy",
            NoCorrections = "None so far.",
        },
        Countries = new()
        {
            Title = "Countries",
            Description = "Every country profile, by name, by region, and by its place on the World Watch List.",
            Orders = "Orders",
            ByName = "By name",
            ByRank = "By rank",
            ByRegion = "By region",
            Rankings = "World Watch List: ranks and scores of its newest editions",
            Regions = "Regions as in the World Factbook.",
            Pray = "Pray",
            All = "All countries",
            Region = region => region switch
            {
                WorldRegion.Africa => "Africa",
                WorldRegion.MiddleEast => "Middle East",
                WorldRegion.CentralAsia => "Central Asia",
                WorldRegion.SouthAsia => "South Asia",
                WorldRegion.EastAndSoutheastAsia => "East and Southeast Asia",
                WorldRegion.Europe => "Europe",
                WorldRegion.NorthAmerica => "North America",
                WorldRegion.CentralAmerica => "Central America and the Caribbean",
                WorldRegion.SouthAmerica => "South America",
                WorldRegion.Oceania => "Australia and Oceania",
                _ => "Elsewhere",
            },
            MapName = "World map. The list below it names the countries that it shades, and leads to the same pages.",
            MapList = "The countries by rank",
            Profiles = "Country profiles",
            Locator = country => $"Map: {country} and its neighbours",
            Shaded = edition => $"Shaded by rank on the {edition} World Watch List of one organisation, Open Doors.",
            Unshaded = "Unshaded does not mean free: it means that a country is not on that list.",
            WithoutLink = "Names without a link have no profile here yet.",
            Window = "The grey band is the 10/40 Window.",
            NoRank = "No rank in that edition",
            RankFrom = first => $"Rank {first} and after",
            RankFromTo = (first, last) => $"Rank {first} to {last}",
            NameAndRank = (country, rank) => $"{country}: rank {rank}",
        },
        Profile = new()
        {
            Contents = "On this page",
            Stories = "Stories",
            Basics = "The country",
            Corrections = "Corrections",
            AllCorrections = "All corrections of this site",
            Prayer = "Prayer",
            AboutFigures =
                "Where sources disagree, they stand side by side. Open a line for all that was said, with dates, kinds and notes; "
                + "a name leads to what it means, to lines for citing it, and to other countries.",
            AllPrayers = country => $"All prayers for {country.For}",
            StoriesFrom = country => $"Stories from {country.In}",
            AllStoriesFrom = country => $"All stories from {country.In}",
            AllStatements = count => $"All {count}, by date.",
            Basic = kind => kind switch
            {
                BasicKind.OfficialName => "Official name",
                BasicKind.Capital => "Capital",
                BasicKind.Languages => "Languages",
                BasicKind.Government => "Government",
                BasicKind.Leader => "Leader",
                BasicKind.Religions => "Religions",
                _ => "Neighbours",
            },
            MainThreat = "Main threat to Christians",
            Window = "10/40 Window",
            InsideWindow = "counted as inside",
            OutsideWindow = "counted as outside",
        },
        Figures = new()
        {
            Dates = Dates,
            MoreThan = number => $"more than {number}",
            AtLeast = number => $"at least {number}",
            LessThan = number => $"less than {number}",
            AtMost = number => $"at most {number}",
            About = number => $"about {number}",
            Range = (low, high) => $"{low}–{high}",
            Percent = number => $"{number}\u00a0%",
            NotGiven = "not given",
            Unknown = "unknown",
            Kind = kind => kind switch
            {
                FigureKind.Estimate => "estimate",
                FigureKind.Count => "count",
                FigureKind.Report => "report",
                _ => "computed",
            },
            Comma = Comma,
            Title = "Figures",
            TitleOf = label => $"{label}: the figures",
            Description = label =>
                $"{label} in every country profile, and how it changed: each value with its date, its kind and its source.",
            CountedIn = unit => $"Counted in: {unit}.",
            UnitPercent = "per cent",
            DefinitionBy = publisher => $"By the definition of {publisher}.",
            OwnDefinition = "The definition is this site’s; where a source counts otherwise, its note says so.",
            NoneYet = "No published profile gives this figure yet.",
            ByCountry =
                "By country: the newest dated statement of a source that counted or saw for itself, where there is one",
            Country = "Country",
            Value = "Value",
            AsOf = "As of",
            WhoSaysSo = "Who says so",
            ToCite = "To cite",
            HowToCite =
                "Name the publisher, the date and this page, and keep “about”, “more than” and “estimate” where they stand. "
                + "A ready line for each statement stands under its table. All figures of all countries as data: [CSV], [JSON].",
            OneStatement = "One statement.",
            Statements = count => $"{count} statements.",
            InProfile = country => $"In the profile of {country.Plain}",
            ChartName = (label, country) =>
                $"{label}, {country}, by date and publisher; the table below has the same values",
            TableName = (label, country) => $"{label}, {country}, newest first",
            Retold = "retold",
            LinesToCopy = country => $"Lines to copy, for citing {country.Plain}",
            WhyDiffer = reasons => $"Why they may differ: {reasons}.",
            WhyNotSaid = "The source does not say why they differ.",
            DatesDiffer = "the dates differ",
            DatesDifferOrUnknown = "the dates differ or are not known",
            PublishersDiffer = "the publishers may not count alike",
            SomeRetell = "some only retell another source",
            EmptyCircle = "an empty circle retells another source",
            Bar = "a bar spans a range",
            Arrow = "an arrow means “or more” or “or fewer”",
            OnlyInTable = "what is given in words is only in the table",
            Legend = words => $"{words}.",
            NoDate = "no date",
            Million = number => $"{Dates.Number(number)} million",
            Citation = (country, label, number, known, publisher, address) =>
                $"{country}, {label}: {number} ({known}), {publisher}, via {address}",
        },
        Rankings = new()
        {
            Dates = Dates,
            Title = "World Watch List",
            Description = "Open Doors’ yearly list of the countries where Christians are persecuted most, by rank and by name.",
            Measures =
                "Open Doors is one organisation; others count otherwise. Its list measures how much pressure and violence Christians meet "
                + "because of their faith, in private, in the family, in society, in public life and in church. Rank 1 is the worst place; "
                + "a score runs from 0 to 100, and higher is worse. Scores of editions far apart cannot be compared closely, because the "
                + "method has changed.",
            Ends =
                "The list ends somewhere: that a country is not on it, or has no colour on a map made of it, does not mean that Christians "
                + "are free there.",
            About = "Open Doors’ yearly list. Rank 1 is the worst place; a score runs from 0 to 100, and higher is worse.",
            Edition = "Edition",
            Rank = "Rank",
            Score = "Score",
            NotGiven = "not given",
            NotFirstHand = "(not first-hand)",
            Older = editions =>
                $"What is known here of older editions ({editions}) stands on the pages of the countries that have a profile.",
            RankIs = rank => $"Rank {rank}",
            EditionOf = edition => $"{edition} edition",
            RankInEdition = (rank, edition) => $"Rank {rank}, World Watch List {edition}",
            Editions = count => $"Editions: {count}",
            LatestAndEditions = (rank, edition, editions) => $"{rank}, {edition}. {editions}",
            ChartName = country => $"Rank and score of {country.Plain} by edition, as in the table",
            Then = (rank, edition) => $"rank [{rank}] in the {edition} edition, the year of the report;",
            Latest = (rank, edition) => $"rank [{rank}] in the {edition} edition, the newest we know.",
            ThenWhichIsLatest = (rank, edition) =>
                $"rank [{rank}] in the {edition} edition, the year of the report and the newest we know.",
            InPack = (rank, edition) =>
                $"World Watch List of Open Doors: rank [{rank}] in the {edition} edition, the newest we know. Rank 1 is the worst place.",
        },
        Sources = new()
        {
            Title = "Sources",
            Description =
                "Every publication that this site cites: who published it, when, where it is found, and whose words it retells.",
            Letters = "Publishers by letter",
            AboutFigures = "What each figure means, what it is in every country and who says so. All of them as data: [CSV], [JSON].",
            FirstHand = "First-hand.",
            NotFirstHand = "Not first-hand.",
            Retells = publisher => $"Retells {publisher}.",
            Archived = "Archived copy:",
            AddressUnknown = "Address not known.",
            All = count => $"All {count}, in the order in which they are first cited",
            One = "Source:",
            Several = "Sources:",
        },
        Entries = new()
        {
            Dates = Dates,
            Pray = "Pray",
            PrayFor = countries => $"Pray for {countries}",
            Corrected = date => $"Corrected {date}.",
            Withdrawn = date => $"Withdrawn {date}.",
            CorrectionOf = country => $"{country.Plain}: correction",
            WithdrawnFigure = (label, number, date, publisher) => $"{label}, {number} ({date}, {publisher}): ",
            NamesChanged = names => $"Names marked as changed are not the real ones, to protect people: {names}.",
            Comma = Comma,
            WrittenFromReports = until => $"Written from published reports read up to {until}.",
            Drafted = by => $"Drafted by {by}.",
            DraftedFromReports = (by, until) => $"Drafted by {by} from published reports read up to {until}.",
            Machine = "machine",
            Person = "a person",
            Reviewed = by => $"Reviewed by {by}.",
            ReviewedOn = (by, date) => $"Reviewed by {by} on {date}.",
            ReviewedIn = (by, date) => $"Reviewed by {by} in {date}.",
            NoReviewOfCountry = "Nobody who knows the country has reviewed it.",
            NoReviewOfSubject = "Nobody who knows its subject has reviewed it.",
        },
        Stories = new()
        {
            ThisMonth = "This month.",
            LastMonth = "Last month.",
            MonthsAgo = months => $"{months} months ago.",
            ThisYear = "This year.",
            LastYear = "Last year.",
            YearsAgo = years => $"About {years} years ago.",
            Countries = countries => $"{countries}.",
            Comma = Comma,
            PrayWithStory = "Pray with this story",
            Topics = "Topics",
            More = "More stories",
        },
        News = new()
        {
            Dates = Dates,
            Title = "News",
            Description = "Stories of Christians under pressure, each with its source and the date of the report.",
            ByTopic = "By topic",
            Nothing = "No stories are published yet.",
            NoCountry = "No single country",
            OnTopic = topic => $"Stories on the topic “{topic}”, newest first.",
            OfCountry = country => $"Stories from {country.In}",
            OfCountryDescription = country => $"What has been reported of Christians in {country.In}, newest first.",
            NewestFirst = "Newest first",
            ListPages = "Pages",
            Newer = "Newer stories",
            Older = "Older stories",
            PageOf = (number, count) => $"Page {number} of {count}",
            TitleOfPage = (title, number) => $"{title}, page {number}",
            ReportsOf = date => $"The reports on this page are of {date}.",
            ReportsFromTo = (first, last) => $"The reports on this page are of {first} to {last}.",
        },
        Pray = new()
        {
            Title = "Pray",
            Description = "Today’s country with its prayer points and a prayer, and requests for more than one country.",
            PrayFor = country => $"Pray for {country.For}",
            DescriptionOf = country =>
                $"Prayer points and prayers for Christians in {country.In}, and thanks for what has been answered.",
            Together = "Everyone who prays here on this day prays for the same country.",
            NoneOpen = "No prayer point is open on this day.",
            NoneYet = country => $"No prayer points are published for {country.For} yet.",
            Today = "Today",
            Yesterday = day => $"Yesterday, {day}",
            Tomorrow = day => $"Tomorrow, {day}",
            DayAndCountry = (day, country) => $"{day}: {country}",
            Days = "Days",
            Calendar = "Calendar",
            OnDay = day => $"Pray on {day}",
            OnDayDescription = country => $"The country of this day is {country.Plain}: its prayer points and a prayer.",
            Points = "Prayer points",
            Words = "Words to pray",
            APrayer = "A prayer",
            Thanksgiving = "Thanksgiving",
            Overdue = "Asked some time ago, not checked since",
            General = "For more than one country",
            ByCountry = "By country",
            WhatIsKnown = country => $"What is known of {country.Of}",
            Subscribe =
                "The country of each day can stand in your own calendar: subscribe there to the address of the [calendar file],",
            SubscribeEnd = ". It asks for no name and no account.",
        },
        Together = new()
        {
            Title = "The week in prayer",
            Description =
                "Seven countries, one for each day from Sunday to Saturday, with points and prayers: to read, to print and to send on.",
            Lead = "One country for each day of the week, with something to ask for it and a prayer.",
            WeekFrom = day => $"The week from {day}",
            SundayToSaturday = "The letter runs from Sunday to Saturday, in every language.",
            Weeks = "Weeks",
            ThisWeek = "This week",
            Subscribe =
                "A new letter comes each Sunday: subscribe to it with a feed reader, [as Atom] or [as JSON]. [As plain text] "
                + "it can go into a message or an e-mail.",
            Copy = "The text, to copy",
            Thanks = "Thanks given lately",
            Days = "Days of prayer and of remembrance",
            DayOfPrayer = "Day of prayer",
            DayOfRemembrance = "Day of remembrance",
            Answered = "Answered prayers",
            AnsweredDescription = "Prayers for which thanks can be given, by year.",
            AnsweredLead = "For these prayers there is reason to give thanks. Many others still wait.",
        },
        Forms = new()
        {
            NeutralTitle = "Notes",
            Others = "Other forms",
            BackToPrayers = "Back to the prayers",
            BackToPage = "Back to the page",
            Print = "One page of A4 or Letter. To print it, use the print command of your browser; this line is not printed.",
            NoHeaders =
                "In its print window, switch off headers and footers: they would print the address of this page and the date.",
            WithAddress = "With the address of this site",
            WithoutAddress = "Without the name and address of this site",
            CutCards = "Cards to cut out",
            OneSheet = "All on one sheet",
            PrintCards =
                "Eight cards on one page of A4 or Letter, to be cut along the dashed lines. To print them, use the print command of your "
                + "browser; this line is not printed.",
            Cards = country => $"Cards: pray for {country.For}",
            SlidesFor = country => $"Slides: pray for {country.For}",
            OtherSourcesDiffer = "Other sources differ.",
            SheetSource = (site, date) => $"{site}, {date}. All figures with their sources, and more to pray:",
            Begin = "Begin",
            Next = "Next",
            After = title => $"after {title}",
            Slide = number => $"slide {number}",
            Place = (number, count) => $"{number} of {count}",
            Amen = "Amen",
            Nothing = "Nothing to pray for is published yet",
            Again = "Back to the beginning",
            Thanks = title => $"Thanksgiving: {title}",
            PackTitle = country => $"{country.Plain}, to keep",
            PackComplete = site => $"{site}. This page is complete in itself: save it, and read it without a network.",
            OlderStories = count => $"{count} older stories had no room here.",
            PackSources = "Sources of the profile and its figures",
            PackFigures = "Every statement with its date and its source; where sources disagree, they stand side by side.",
            From = address => $"From {address}",
            ToPrayToday = "To pray today",
            ToPray = "To pray",
            PrayWith = site => $"Pray with {site}",
            Title = "On paper, on screen, offline",
            InOtherForms = country => $"{country.For} in other forms:",
            Sheet = "A sheet to print",
            Slides = "Slides",
            ListSheet = "[A sheet to print], one page of A4 or Letter; [the same without the name and address of this site]",
            ListCards = "[Eight cards to cut out]",
            ListSlides = "[Slides] for a church or a group",
            ListText = "[Plain text] to paste into a message",
            ListPack = "[One file with all of it], to save and read without a network",
            ListCalendar = "[Calendar]: whose day it is",
            CardForSites = "A small card for your own site",
            CopyCard = "Copy this line into a page of your site. It shows [this card], sets no cookie and runs no script.",
        },
        Kit = new()
        {
            TitleFor = what => $"Prayer kit: {what}",
            DescriptionFor = what =>
                $"For one Sunday or one night of prayer, a text to copy, pages to print, slides and a leader’s script: {what}.",
            Lead = "For one Sunday or one night. All of it may be copied, printed, read aloud and passed on.",
            ListKit = "[A kit for a group]: text to copy, large print, a bulletin insert, a script for ten minutes",
            ListNextKit = "[A kit for the next day of prayer], for several countries together",
            BackToKit = "Back to the kit",
            Message = "Text to copy",
            MessageHow = "At most 1,000 characters, for a message or a newsletter. It ends with the address of the page and the date.",
            AsPlainText = "[The same as plain text]",
            Forms = "On paper and on screen",
            OnePage = "One page of A4 or Letter",
            Large = "One page in large print",
            LargePaper = "One page of A4 or Letter, in letters of 18 points",
            Insert = "Bulletin insert, A5",
            InsertPaper = "One sheet of A4, printed on both sides and folded",
            LetterInsert = "Bulletin insert, half Letter",
            LetterInsertPaper = "One sheet of Letter, printed on both sides and folded",
            PrintInsert =
                "Print it on both sides, flipped on the short edge, at full size and without headers and footers; then fold "
                + "it in the middle. This line is not printed.",
            SlidesScreen = "For a screen or a projector",
            Script = "A leader’s script",
            ScriptPaper = "Ten minutes, to be read from a telephone or from paper",
            PrintScript = "Ten minutes of prayer with a group. Read it from a telephone, or print it; this line is not printed.",
            Archive = "Everything in one file (ZIP)",
            Countries = "Countries with a kit",
            OthersHaveSheet = "The others have a sheet",
            Choose = "Countries of your own choice",
            ChooseHow = address =>
                "Two to five of these countries make a kit together. Write their names as their addresses have them, in the "
                + $"order of the alphabet, with a plus sign between them: {address}",
            Code = address => $"QR code of {address}",
            Minutes = (from, to) => $"{from}–{to} min",
            Silence = "Silence",
            SilenceSay =
                "Welcome everybody. Ask for a minute of silence before God, and think of those who pay a price for what they "
                + "believe.",
            Scripture = "Scripture",
            ScriptureSay = "Let somebody read from your own Bible:",
            Reference = passage => passage switch
            {
                Passage.Hebrews13 => "Hebrews 13:3",
                Passage.Psalm10 => "Psalm 10:12–18",
                Passage.Matthew5 => "Matthew 5:44",
                _ => "Romans 12:12–15",
            },
            Story = "A story",
            Shortened = title => $"Shortened from “{title}”",
            PointsSay = "Read one point, leave time for prayer, and then read the next.",
            PrayerSay = "Pray these words together, or let one person pray them for all.",
            Song = "A song",
            SongSay = "Sing a song of your own church that gives comfort.",
            Closing = "Closing",
            ClosingSay = "Thank everybody, say where more can be read, and send them home with a blessing.",
            Children = "A sheet for children",
            ChildrenPaper = "Ages 5 to 8 and 9 to 12, one page of A4 or Letter",
            ChildrenTitle = "Praying for Christians who are in trouble",
            Meaning = "What does “persecuted” mean?",
            Younger = "Ages 5 to 8",
            Older = "Ages 9 to 12",
            MeaningForYounger =
                "Some people love Jesus and live where others do not want them to. They may be laughed at, or have to pray "
                + "very quietly. Sometimes they are sad or afraid. God sees every one of them. We can ask him to be close to "
                + "them.",
            MeaningForOlder =
                "To be persecuted means to be treated badly because of what you believe. In some places Christians may not "
                + "have a Bible or meet in a church. Some lose their work, their home or their freedom. It happens to people "
                + "of other faiths, too. We pray for all who suffer, and also for those who hurt them.",
            ShortPrayers = "Three short prayers",
            FirstPrayer = "Dear God, be close to everyone who is afraid today. Amen.",
            SecondPrayer = "Lord Jesus, give courage to those who pray in secret, and a friend to everyone who is alone. Amen.",
            ThirdPrayer = "Father, change the hearts of those who hurt others, and teach us to be kind. Amen.",
            Draw = "Something to draw",
            DrawHow = "Colour the candle and the world. Around them, draw people who help one another. You do not need their names.",
            ForAdults = "For parents and leaders",
            LeaveOut =
                "Leave out how people are hurt or killed, pictures of violence, and the names and stories of living "
                + "children. Do not speak badly of a people or a religion. Say that many people help. When a child is afraid, "
                + "stop and give thanks for something good. Nobody has to pray aloud.",
        },
        Copies = new()
        {
            MadeOn = date => $"Made on {date}. It may be outdated: what has been corrected or taken down since is still in this copy.",
            Download = size => $"Up to {size}. The file stays on the device until somebody deletes it.",
        },
        Calendar = new()
        {
            Title = "Prayer calendar",
            TitleOf = month => $"Prayer calendar, {month}",
            Description = "Whose turn it is on each day of this month, the same for everyone who prays here.",
            DescriptionOf = month => $"Whose turn it is on each day of {month}, the same for everyone who prays here.",
            Lead = "One country a day, the same for everyone who prays here.",
            Months = "Months",
            HowDaysAreShared =
                "How the days are shared: each is drawn by a fixed rule from its date and the countries’ codes, the same everywhere, and a "
                + "country that had its day rests for nearly half as many days as there are countries. A country that is added takes a few "
                + "days and moves few others.",
            File = "One country a day to pray for, the same for all who pray here.",
        },
        Book = new()
        {
            Link =
                "[A book] for e-readers and phones (EPUB), without photos: all profiles, stories and prayers, and the calendar of a "
                + "year.",
            Subtitle = "Profiles, stories and prayers, country by country, and the calendar of a year",
            TitlePage = "Title page",
            Contents = "Contents",
            NotTranslated =
                "Profiles and prayers that are not translated yet stand here in the original; stories that are not are left out.",
            Accessibility =
                "All of this book is text: headings, a table of contents, tables with headers, and links to notes and back. It has no "
                + "pictures, no sound and no scripts.",
        },
        Help = new()
        {
            Dates = Dates,
            Title = "How to help",
            Description = "Four ways to help persecuted Christians: two minutes, an hour, a gift, or your church.",
            Lead = "Take what you have today. Each way says how long it takes and what to watch for.",
            Watched = "If you live where you may be watched, only pray.",
            WatchedMore =
                "You need not write, give or share anything, and nobody should press you. To pray and to learn quietly is enough.",
            Safety = "How to read safely",
            Doors = "Four doors",
            Others = "More ways",
            Takes = "Takes",
            Where = "Where",
            WatchFor = "Watch for",
            For = "For",
            Day = "Next",
            More = "How it works, and who says so",
            Source = "source",
            ReadIn = "From",
            Everything = "Everything you can do",
            Letter = "Write to your representative",
            LetterSummary =
                "A letter of ten lines for the country of your choice, to copy or to open in your e-mail program. It can be sent in any "
                + "country that has a parliament.",
            LetterTakes = "Twenty minutes",
            LetterWhere = "Wherever writing to a member of parliament is safe",
            LetterWatchFor =
                "Put it into your own words. Write nothing against a people or a religion, and name nobody in danger.",
            ChooseCountry = "Choose a country",
            NoGifts = "We take no money and pass none on. A gift goes to the organisation, by its own rules.",
            Forms = "On paper and on screen",
            FormsSummary =
                "Each country has a sheet for the church door, slides for a service, eight cards to cut out, and one file that needs no "
                + "network.",
            FormsTakes = "Ten minutes to prepare",
            FormsWhere = "Everywhere; free, and without asking",
            FormsWatchFor = "A sheet without the name and address of this site is there for places where that is safer.",
            LetterLine = "A letter of ten lines to copy. Twenty minutes.",
            FormsLine = "A sheet, slides and cards are ready.",
            PrayLine = "Two minutes; you need nothing for it.",
            Door = door => door switch
            {
                HelpDoor.Minutes => "Two minutes",
                HelpDoor.Hour => "An hour",
                HelpDoor.Gift => "A gift",
                _ => "Your church",
            },
            DoorSummary = door => door switch
            {
                HelpDoor.Minutes => "Pray now.",
                HelpDoor.Hour => "Write a letter.",
                HelpDoor.Gift => "Give to those at work.",
                _ => "Pray together on a Sunday.",
            },
            FromPage = date => $"from a page of {date}",
            FromPageWithoutDate = "from a page without a date",
            PrayNow = country => $"Today: pray for {country.For}",
            SheetFor = country => $"A sheet for {country.For}",
            SlidesFor = country => $"Slides for {country.For}",
            BringToChurch = country => $"Bring {country.For} to your church",
        },
        Letter = new()
        {
            Dates = Dates,
            Title = country => $"Write to your representative about {country.For}",
            Description = country => $"A letter of ten lines about {country.For}, to copy or to send by e-mail.",
            Lead = "Ten lines to copy, in about twenty minutes. What stands in square brackets is for you to fill in.",
            Watched =
                "If you live where you may be watched, or have family in the country, do not write. Pray instead: that is enough.",
            Before = "Before you write",
            Representative =
                "Your parliament's own website says who represents you and how to write. Write in its language; the lines are yours to "
                + "translate.",
            OwnWords =
                "Change the lines into your own words, and add why it matters to you. Name nobody who is in danger, and send no photo.",
            Answer = "If no answer comes within some weeks, ask once more. Say thank you for every answer.",
            Heading = "The letter",
            SubjectLabel = "Subject",
            Mail = "Open in your e-mail program",
            Copy = "Or touch the letter: it is selected as a whole, ready to be copied.",
            Subject = country => $"Freedom to believe in {country.In}",
            Greeting = "Dear [name of your representative],",
            WhoWrites = "I live in [your town], and you represent me in parliament.",
            WhatAbout = country => $"I am writing about Christians and people of other faiths in {country.In}.",
            ProfileSays = summary => $"A profile that gathers published reports says: “{summary}”",
            Ranked = (rank, edition) => $"Open Doors puts it at number {rank} of its World Watch List {edition}.",
            SourcesAt = address => $"The sources are listed at {address}",
            Questions = "May I ask you to put three questions to our government?",
            First = country =>
                $"1. What does it do so that everybody in {country.In} may believe, worship and change faith without fear?",
            Second = "2. Will it speak up for those there who are held, driven out or threatened for what they believe?",
            Third = "3. Will people who had to flee from there be given a fair hearing here?",
            End =
                "I do not ask this against any people or religion. Please let me know what you learn. Thank you for your work. "
                + "[your name and address]",
        },
        Home = new()
        {
            Title = "Pray for persecuted Christians",
            Map = "Where Christians are under pressure",
            AllCountries = "All countries, by name, rank and region",
            Voice = "In their own words",
            Stories = "Latest stories",
            AllStories = "All stories",
            Help = "What you can do",
        },
        Search = new()
        {
            Title = "Search",
            Results = "Search results",
            Description = "Find countries, stories, prayer points and ways to help, or look through everything there is here.",
            Busy = "Many people are searching at this moment. Please wait a second and search again.",
            Country = "Country",
            Button = "Search",
            Cut = (characters, words) =>
                $"That was long. Only its first {characters} characters and {words} words were searched for.",
            KindsOfResults = "Kinds of results",
            Everything = "Everything",
            Found = count => count == 1 ? "1 result" : $"{count} results",
            Best = count => $"Here are the best {count}. One more word, a kind or a country would narrow them.",
            NothingFound = "Nothing found",
            FewerWords = "No page here has all of these words. Fewer words, or only the beginning of one, may find more.",
            DidYouMean = "Did you mean:",
            CountryProfile = "(country profile)",
            SameEverywhere = "The same, of every kind and country",
            LookThrough = "Or look through [the index of everything].",
            Kind = kind => kind switch
            {
                SearchKind.Country => "Countries",
                SearchKind.Story => "Stories",
                SearchKind.Prayer => "Prayer",
                SearchKind.Help => "Ways to help",
                _ => "About this site",
            },
            KindCountry = "Country profile",
            KindStory = "Story",
            KindPrayer = "Prayer",
            KindPoint = "Prayer point",
            KindHelp = "Way to help",
            KindPage = "About this site",
            PrayerAndHelp = "Prayer and help",
            TodaysCountry = "Today’s country",
            AndGeneralPrayers = count =>
                count == 1 ? " and 1 prayer for more than one country" : $" and {count} prayers for more than one country",
            CountedStories = count => count == 1 ? "1 story" : $"{count} stories",
            CountedPrayers = count => count == 1 ? "1 prayer" : $"{count} prayers",
        },
        Stick = new()
        {
            NeedsScripts =
                "This browser runs no scripts here, and without them this copy cannot be searched. Look "
                + "through the lists on this page: every country, story and way to help is in them.",
            Found = count => $"Results: {count}",
            Best = count => $"Here are the best {count}. One more word would narrow them.",
            Open = file => $"Open {file} in any browser: the whole site is in it, without a network.",
            OnPhones = (book, pack) =>
                $"On a phone, where browsers often open no folder of pages, take a book, {book}, or the file of "
                + $"one country, {pack}.",
            Check = sums =>
                $"If there is a file {sums}, this copy is signed. To find out whether it was changed since, use the "
                + "program’s command “verify” with a public key that you have from somebody you trust; on a computer "
                + $"also “sha256sum --check {sums}”, but that does not see what was added.",
            Unpack = "Unpack the archive first. Its pages open in any browser, without a network.",
        },
        Languages = new()
        {
            Title = "Languages",
            Description = "This site in other languages, and how much of it is translated.",
            Lead =
                "Figures, dates and sources are the same in every language. What is not translated yet stands in the original, marked as such.",
            English = "English",
            NotTranslated = language => $"This text is not translated yet. It stands here in the original: {language}.",
            ByMachine = "Translated by machine.",
            ByPerson = "Translated by a person.",
            NotReviewed = "No speaker of this language has reviewed it yet.",
            Reviewed = by => $"Reviewed by {by}.",
            ReviewedOn = (by, date) => $"Reviewed by {by}, {date}.",
            SectionOlder = "The original of this part has changed since it was translated.",
            SearchOriginal = language => $"More may be found in the original: {language}.",
        },
    };

    private static CountryName NameOf(Country country)
    {
        var inText =
            WithArticle.Contains(country.Code.Value) && !country.Title.StartsWith("the ", StringComparison.OrdinalIgnoreCase)
                ? $"the {country.Title}"
                : country.Title;
        return new CountryName(country.Title, inText, inText, inText, inText);
    }
}
