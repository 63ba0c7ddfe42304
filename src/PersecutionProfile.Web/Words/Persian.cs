using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Content.BaseFacts;
using PersecutionProfile.Content.Searching;

namespace PersecutionProfile.Web.Words;

internal static class Persian
{
    private const string Comma = "، ";

    private static readonly DateWords Dates = new("fa")
    {
        Day = "d MMMM yyyy",
        DayWithWeekday = "dddd d MMMM yyyy",
        WeekStart = DayOfWeek.Saturday, // Iran and Afghanistan
        Month = "MMMM yyyy",
        Year = "yyyy",
        About = date => $"حدود {date}",
        Unknown = "تاریخ نامعلوم",
        Answered = date => $"پاسخ داده شد: {date}.",
        Published = date => $"اینجا منتشر شد: {date}.",
        LastChanged = date => $"آخرین تغییر: {date}.",
        LastChecked = date => $"آخرین مقایسه با منابع: {date}.",
        Reported = date => $"تاریخ گزارش: {date}.",
        ReportedAtUnknown = "تاریخ گزارش معلوم نیست.",
        Read = date => $"خوانده شد: {date}.",
        Digits = "۰۱۲۳۴۵۶۷۸۹",
        Separators = ("٬", "٫"),
    };

    public static SiteWords Words { get; } = new()
    {
        Language = Language.Find("fa")!,
        NameOf = country => CountryNames.Of(country, "fa"),
        Comma = Comma,
        Quotes = "«»",
        Semicolon = "؛ ",
        Dates = Dates,
        Layout = new()
        {
            Shortcuts = "میان‌برها",
            Leave = "خروج از این سایت",
            LeaveByKeys = "یا کلید Shift را سه بار فشار دهید",
            Skip = "رفتن به متن",
            Menu = "منوی اصلی",
            Help = "کمک",
            Search = "جست‌وجو",
            SearchLabel = "کلماتی که می‌جویید",
            Breadcrumb = "مسیر صفحه",
            Home = "صفحهٔ اصلی",
            About = "دربارهٔ این سایت",
            Feed = "خوراک خبری (RSS)",
            PrayerFeed = "موضوعات دعا",
            NoTraces = "بدون کوکی، بدون شمارش بازدیدکنندگان.",
            Nothing = "هنوز چیزی منتشر نشده است.",
            Share = "با دیگران در میان بگذارید",
            ByEmail = "با ایمیل",
            WithWhatsApp = "با واتساپ",
            OrCopy = "یا کپی کنید:",
            AsText = "به صورت متن، بدون لینک",
            TellsOfDanger = "این صفحه از کسی می‌گوید که اکنون در خطر است. آنچه فرستاده شود دیگر پس گرفته نمی‌شود.",
        },
        Pages = new()
        {
            NotFound = "صفحه پیدا نشد",
            NotFoundDescription = "در این نشانی صفحه‌ای نیست.",
            NotFoundLead =
                "در این نشانی صفحه‌ای نیست. شاید نشانی اشتباه نوشته شده باشد، شاید صفحه جابه‌جا شده باشد، یا دیگر منتشر نمی‌شود.",
            BeginAtHome = "از صفحهٔ اصلی شروع کنید",
            ReadNews = "خبرها را بخوانید",
            PrayForToday = "برای کشورِ امروز دعا کنید",
            Error = "این صفحه را نمی‌توان نشان داد",
            ErrorDescription = "از سوی ما خطایی پیش آمد.",
            ErrorLead =
                "از سوی ما خطایی پیش آمد، نه از سوی شما. لطفاً کمی بعد دوباره امتحان کنید، یا "
                + "[از صفحهٔ اصلی شروع کنید].",
            Publisher = "چه کسی آن را منتشر می‌کند",
            Licence = "استفاده از این نوشته‌ها",
            Hosting = "چه کسی این نسخه را اداره می‌کند",
            NoCorrections = "تاکنون هیچ اصلاحیه‌ای نبوده است.",
        },
        Countries = new()
        {
            Title = "کشورها",
            Description =
                "همهٔ کشورهایی که اینجا معرفی شده‌اند، بر اساس نام، منطقه و جایگاهشان در «فهرست دیدبان جهانی» (World Watch List).",
            Orders = "ترتیب",
            ByName = "بر اساس نام",
            ByRank = "بر اساس رتبه",
            ByRegion = "بر اساس منطقه",
            Rankings = "فهرست دیدبان جهانی: رتبه‌ها و امتیازها در تازه‌ترین ویرایش‌ها",
            Regions = "منطقه‌ها همان‌هایی هستند که در World Factbook آمده است.",
            Pray = "دعا",
            All = "همهٔ کشورها",
            Region = region => region switch
            {
                WorldRegion.Oceania => "استرالیا و اقیانوسیه",
                _ => CountryNames.Of(region, "fa") ?? "جاهای دیگر",
            },
            MapName = "نقشهٔ جهان. فهرست زیر آن، کشورهایی را که در نقشه رنگ شده‌اند نام می‌برد و به همان صفحه‌ها می‌رساند.",
            MapList = "کشورها بر اساس رتبه",
            Profiles = "معرفی کشورها",
            Locator = country => $"نقشه: {country} و همسایگانش",
            Shaded = edition =>
                $"رنگ‌ها رتبه در ویرایش {edition} «فهرست دیدبان جهانی» (World Watch List) را نشان می‌دهند. "
                + "این فهرستِ یک سازمان است: «درهای باز» (Open Doors).",
            Unshaded = "بی‌رنگ بودن به معنای آزاد بودن نیست: به این معناست که کشوری در آن فهرست نیست.",
            WithoutLink = "کشورهایی که نامشان لینک ندارد، هنوز اینجا معرفی نشده‌اند.",
            Window = "نوار خاکستری «پنجرهٔ ۱۰/۴۰» (10/40 Window) است.",
            NoRank = "بدون رتبه در آن ویرایش",
            RankFrom = first => $"رتبهٔ {first} و پس از آن",
            RankFromTo = (first, last) => $"رتبهٔ {first} تا {last}",
            NameAndRank = (country, rank) => $"{country}: رتبهٔ {rank}",
        },
        Profile = new()
        {
            Contents = "در این صفحه",
            Stories = "داستان‌ها",
            Basics = "دربارهٔ کشور",
            Corrections = "اصلاحیه‌ها",
            AllCorrections = "همهٔ اصلاحیه‌های این سایت",
            Prayer = "دعا",
            AboutFigures =
                "هر جا منابع با هم اختلاف دارند، در کنار هم آمده‌اند. سطری را باز کنید تا همهٔ آنچه گفته شده است، با تاریخ‌ها، نوع‌ها "
                + "و یادداشت‌ها، دیده شود؛ نام هر رقم به معنای آن، به سطرهایی برای استناد به آن و به کشورهای دیگر می‌رساند.",
            AllPrayers = country => $"همهٔ دعاها برای {country.For}",
            StoriesFrom = country => $"داستان‌هایی از {country.In}",
            AllStoriesFrom = country => $"همهٔ داستان‌ها از {country.In}",
            AllStatements = count => $"همهٔ {count} گفته، به ترتیب تاریخ.",
            Basic = kind => kind switch
            {
                BasicKind.OfficialName => "نام رسمی",
                BasicKind.Capital => "پایتخت",
                BasicKind.Languages => "زبان‌ها",
                BasicKind.Government => "نوع حکومت",
                BasicKind.Leader => "رهبر کشور",
                BasicKind.Religions => "دین‌ها",
                _ => "همسایگان",
            },
            MainThreat = "تهدید اصلی برای مسیحیان",
            Window = "پنجرهٔ ۱۰/۴۰ (10/40 Window)",
            InsideWindow = "درون آن شمرده می‌شود",
            OutsideWindow = "بیرون از آن شمرده می‌شود",
        },
        Figures = new()
        {
            Dates = Dates,
            MoreThan = number => $"بیش از {number}",
            AtLeast = number => $"دست‌کم {number}",
            LessThan = number => $"کمتر از {number}",
            AtMost = number => $"حداکثر {number}",
            About = number => $"حدود {number}",
            Range = (low, high) => $"{low} تا {high}",
            Percent = number => $"{number}\u00a0درصد",
            NotGiven = "ذکر نشده",
            Unknown = "نامعلوم",
            InPlaceOfNumbers = new Dictionary<string, string>
            {
                ["a few hundred"] = "چند صد",
                ["a few thousand"] = "چند هزار",
                ["all"] = "همه",
                ["all but one"] = "همه جز یکی",
                ["half or more"] = "نصف یا بیشتر",
                ["hundreds"] = "صدها",
                ["hundreds of thousands"] = "صدها هزار",
                ["one in six"] = "از هر شش نفر یک نفر",
                ["tens of thousands"] = "ده‌ها هزار",
                ["thousands"] = "هزاران",
                ["nearly 50"] = "نزدیک به ۵۰",
                ["nearly 100"] = "نزدیک به ۱۰۰",
                ["nearly 400,000"] = "نزدیک به ۴۰۰٬۰۰۰",
                ["close to 100,000"] = "نزدیک به ۱۰۰٬۰۰۰",
                ["about 2,400 (the state), over 3,000 (state television), over 12,000 (activists)"] =
                    "حدود ۲٬۴۰۰ (حکومت)، بیش از ۳٬۰۰۰ (تلویزیون دولتی)، بیش از ۱۲٬۰۰۰ (فعالان)",
                ["about 450,000 in Benue, about 65,000 in Plateau"] =
                    "حدود ۴۵۰٬۰۰۰ در بنوئه (Benue)، حدود ۶۵٬۰۰۰ در پلاتو (Plateau)",
                ["at least 16,769 Christians, 6,235 Muslims, 154 followers of African traditional religion, 7,722 unknown"] =
                    "دست‌کم ۱۶٬۷۶۹ مسیحی، ۶٬۲۳۵ مسلمان، ۱۵۴ پیرو دین سنتی آفریقایی، ۷٬۷۲۲ نامعلوم",
            }.ToImmutableDictionary(),
            Kind = kind => kind switch
            {
                FigureKind.Estimate => "برآورد",
                FigureKind.Count => "شمارش",
                FigureKind.Report => "گزارش",
                _ => "محاسبه‌شده",
            },
            Comma = Comma,
            Title = "ارقام",
            TitleOf = label => $"{label}: ارقام",
            Description = label =>
                $"{label} در معرفی همهٔ کشورها، و اینکه چگونه تغییر کرده است: هر مقدار با تاریخ، نوع و منبع آن.",
            CountedIn = unit => $"واحد شمارش: {unit}.",
            UnitPercent = "درصد",
            DefinitionBy = publisher => $"طبق تعریف {publisher}.",
            OwnDefinition = "تعریف از خود این سایت است؛ هر جا منبعی به گونه‌ای دیگر می‌شمارد، یادداشت آن این را می‌گوید.",
            NoneYet = "این رقم هنوز در معرفی منتشرشدهٔ هیچ کشوری نیامده است.",
            ByCountry =
                "کشور به کشور: تازه‌ترین گفتهٔ تاریخ‌دار از منبعی که خود شمرده یا خود دیده است، هر جا چنین گفته‌ای هست",
            Country = "کشور",
            Value = "مقدار",
            AsOf = "تاریخ",
            WhoSaysSo = "چه کسی می‌گوید",
            ToCite = "برای استناد",
            HowToCite =
                "ناشر، تاریخ و این صفحه را نام ببرید، و «حدود»، «بیش از» و «برآورد» را هر جا آمده‌اند نگه دارید. "
                + "سطری آماده برای هر گفته زیر جدول آن آمده است. همهٔ ارقام همهٔ کشورها به صورت داده: [CSV]، [JSON].",
            OneStatement = "یک گفته.",
            Statements = count => $"شمار گفته‌ها: {count}.",
            InProfile = country => $"در معرفی {country.Plain}",
            ChartName = (label, country) =>
                $"{label}، {country}، بر اساس تاریخ و ناشر؛ جدول زیر همین مقدارها را دارد",
            TableName = (label, country) => $"{label}، {country}، از تازه‌ترین",
            Retold = "بازگو از منبعی دیگر",
            LinesToCopy = country => $"سطرهایی برای کپی کردن و استناد: {country.Plain}",
            WhyDiffer = reasons => $"چرا شاید با هم اختلاف داشته باشند: {reasons}.",
            WhyNotSaid = "منبع نمی‌گوید که چرا با هم اختلاف دارند.",
            DatesDiffer = "تاریخ‌ها متفاوت‌اند",
            DatesDifferOrUnknown = "تاریخ‌ها متفاوت‌اند یا معلوم نیستند",
            PublishersDiffer = "شاید ناشران یکسان نمی‌شمارند",
            SomeRetell = "بعضی فقط گفتهٔ منبعی دیگر را بازگو می‌کنند",
            EmptyCircle = "دایرهٔ توخالی گفتهٔ منبعی دیگر را بازگو می‌کند",
            Bar = "میله یک بازه را نشان می‌دهد",
            Arrow = "پیکان یعنی «یا بیشتر» یا «یا کمتر»",
            OnlyInTable = "آنچه با کلمات گفته شده است فقط در جدول آمده است",
            Legend = words => $"{words}.",
            NoDate = "بدون تاریخ",
            Million = number => $"{Dates.Number(number)} میلیون",
            Citation = (country, label, number, known, publisher, address) =>
                $"{country}، {label}: {number} ({known})، {publisher}، به نقل از {address}",
        },
        Rankings = new()
        {
            Dates = Dates,
            Title = "فهرست دیدبان جهانی",
            Description =
                "فهرست سالانهٔ سازمان «درهای باز» (Open Doors) از کشورهایی که مسیحیان در آنها بیش از همه جفا می‌بینند، "
                + "بر اساس رتبه و بر اساس نام.",
            Measures =
                "«درهای باز» (Open Doors) یک سازمان است؛ دیگران به گونه‌ای دیگر می‌شمارند. فهرست آن می‌سنجد که مسیحیان به سبب ایمانشان "
                + "در زندگی خصوصی، در خانواده، در جامعه، در زندگی عمومی و در کلیسا با چه اندازه فشار و خشونت روبه‌رو می‌شوند. "
                + "رتبهٔ ۱ بدترین جاست؛ امتیاز از ۰ تا ۱۰۰ است و امتیاز بالاتر یعنی وضع بدتر. امتیازهای ویرایش‌هایی را که از هم دورند "
                + "نمی‌توان دقیق با هم مقایسه کرد، چون روش تغییر کرده است.",
            Ends =
                "فهرست جایی به پایان می‌رسد: اینکه کشوری در آن نیست، یا در نقشه‌ای که از روی آن ساخته شده است رنگی ندارد، "
                + "به این معنا نیست که مسیحیان در آنجا آزادند.",
            About =
                "فهرست سالانهٔ سازمان «درهای باز» (Open Doors). رتبهٔ ۱ بدترین جاست؛ امتیاز از ۰ تا ۱۰۰ است و امتیاز بالاتر "
                + "یعنی وضع بدتر.",
            Edition = "ویرایش",
            Rank = "رتبه",
            Score = "امتیاز",
            NotGiven = "ذکر نشده",
            NotFirstHand = "(دست‌اول نیست)",
            Older = editions =>
                $"آنچه اینجا از ویرایش‌های قدیمی‌تر ({editions}) می‌دانیم، در صفحهٔ کشورهایی آمده است که معرفی شده‌اند.",
            RankIs = rank => $"رتبهٔ {rank}",
            EditionOf = edition => $"ویرایش {edition}",
            RankInEdition = (rank, edition) => $"رتبهٔ {rank}، فهرست دیدبان جهانی {edition}",
            Editions = count => $"ویرایش‌ها: {count}",
            LatestAndEditions = (rank, edition, editions) => $"{rank}، {edition}. {editions}",
            ChartName = country => $"رتبه و امتیاز {country.Plain} در هر ویرایش، همان‌گونه که در جدول آمده است",
            Then = (rank, edition) => $"رتبهٔ [{rank}] در ویرایش {edition}، سال گزارش؛",
            Latest = (rank, edition) => $"رتبهٔ [{rank}] در ویرایش {edition}، تازه‌ترین ویرایشی که می‌شناسیم.",
            ThenWhichIsLatest = (rank, edition) =>
                $"رتبهٔ [{rank}] در ویرایش {edition}، سال گزارش و تازه‌ترین ویرایشی که می‌شناسیم.",
            InPack = (rank, edition) =>
                $"فهرست دیدبان جهانی سازمان «درهای باز» (Open Doors): رتبهٔ [{rank}] در ویرایش {edition}، تازه‌ترین ویرایشی که "
                + "می‌شناسیم. رتبهٔ ۱ بدترین جاست.",
        },
        Sources = new()
        {
            Title = "منابع",
            Description =
                "همهٔ نوشته‌های منتشرشده‌ای که این سایت به آنها استناد می‌کند: چه کسی منتشرشان کرده است، چه وقت، کجا پیدا می‌شوند "
                + "و گفتهٔ چه کسی را بازگو می‌کنند.",
            Letters = "ناشران به ترتیب حروف",
            AboutFigures =
                "هر رقم چه معنایی دارد، در هر کشور چقدر است و چه کسی آن را می‌گوید. همهٔ آنها به صورت داده: [CSV]، [JSON].",
            FirstHand = "دست‌اول است.",
            NotFirstHand = "دست‌اول نیست.",
            Retells = publisher => $"گفتهٔ {publisher} را بازگو می‌کند.",
            Archived = "نسخهٔ بایگانی‌شده:",
            AddressUnknown = "نشانی آن معلوم نیست.",
            All = count => $"همهٔ {count} منبع، به ترتیب نخستین استناد",
            One = "منبع:",
            Several = "منابع:",
        },
        Entries = new()
        {
            Dates = Dates,
            Pray = "دعا",
            PrayFor = countries => $"دعا برای {countries}",
            Corrected = date => $"اصلاح شد: {date}.",
            Withdrawn = date => $"پس گرفته شد: {date}.",
            CorrectionOf = country => $"{country.Plain}: اصلاحیه",
            WithdrawnFigure = (label, number, date, publisher) => $"{label}، {number} ({date}، {publisher}): ",
            NamesChanged = names =>
                $"برای حفاظت از افراد، نام‌هایی که مستعار خوانده شده‌اند نام واقعی آنان نیست: {names}.",
            Comma = Comma,
            WrittenFromReports = until => $"بر پایهٔ گزارش‌های منتشرشده‌ای نوشته شده است که تا این تاریخ خوانده شده‌اند: {until}.",
            Drafted = by => $"پیش‌نویس را {by} نوشته است.",
            DraftedFromReports = (by, until) =>
                $"پیش‌نویس را {by} بر پایهٔ گزارش‌های منتشرشده‌ای نوشته است که تا این تاریخ خوانده شده‌اند: {until}.",
            Machine = "ماشین",
            Person = "یک نفر",
            Reviewed = by => $"بازبین: {by}.",
            ReviewedOn = (by, date) => $"بازبین: {by}، {date}.",
            ReviewedIn = (by, date) => $"بازبین: {by}، {date}.",
            NoReviewOfCountry = "هیچ کسی که این کشور را بشناسد آن را بازبینی نکرده است.",
            NoReviewOfSubject = "هیچ کسی که موضوع آن را بشناسد آن را بازبینی نکرده است.",
        },
        Stories = new()
        {
            ThisMonth = "همین ماه.",
            LastMonth = "ماه گذشته.",
            MonthsAgo = months => $"{Dates.Number(months)} ماه پیش.",
            ThisYear = "همین سال میلادی.",
            LastYear = "سال میلادی گذشته.",
            YearsAgo = years => $"حدود {Dates.Number(years)} سال پیش.",
            Countries = countries => $"{countries}.",
            Comma = Comma,
            PrayWithStory = "با این داستان دعا کنید",
            Topics = "موضوع‌ها",
            More = "داستان‌های بیشتر",
        },
        News = new()
        {
            Dates = Dates,
            Title = "خبرها",
            Description = "داستان‌هایی از مسیحیان تحت فشار، هر یک با منبع و تاریخ گزارش.",
            ByTopic = "بر اساس موضوع",
            Nothing = "هنوز هیچ داستانی منتشر نشده است.",
            NoCountry = "بدون یک کشور مشخص",
            OnTopic = topic => $"داستان‌هایی با موضوع «{topic}»، از تازه‌ترین.",
            OfCountry = country => $"داستان‌هایی از {country.In}",
            OfCountryDescription = country => $"آنچه دربارهٔ مسیحیان در {country.In} گزارش شده است، از تازه‌ترین.",
            NewestFirst = "به ترتیب، از تازه‌ترین",
            ListPages = "صفحه‌ها",
            Newer = "داستان‌های تازه‌تر",
            Older = "داستان‌های قدیمی‌تر",
            PageOf = (number, count) => $"صفحهٔ {number} از {count}",
            TitleOfPage = (title, number) => $"{title}، صفحهٔ {number}",
            ReportsOf = date => $"تاریخ گزارش‌های این صفحه: {date}.",
            ReportsFromTo = (first, last) => $"تاریخ گزارش‌های این صفحه: از {first} تا {last}.",
        },
        Pray = new()
        {
            Title = "دعا",
            Description = "کشورِ امروز با موضوعات دعا و یک دعا، و درخواست‌هایی برای بیش از یک کشور.",
            PrayFor = country => $"دعا برای {country.For}",
            DescriptionOf = country =>
                $"موضوعات دعا و دعاهایی برای مسیحیان در {country.In}، و شکرگزاری برای آنچه پاسخ داده شده است.",
            Together = "همهٔ کسانی که در این روز اینجا دعا می‌کنند، برای همین کشور دعا می‌کنند.",
            NoneOpen = "در این روز هیچ موضوع دعایی باز نیست.",
            NoneYet = country => $"هنوز هیچ موضوع دعایی برای {country.For} منتشر نشده است.",
            Today = "امروز",
            Yesterday = day => $"دیروز، {day}",
            Tomorrow = day => $"فردا، {day}",
            DayAndCountry = (day, country) => $"{day}: {country}",
            Days = "روزها",
            Calendar = "تقویم",
            OnDay = day => $"دعا در روز {day}",
            OnDayDescription = country => $"کشورِ این روز {country.Plain} است: موضوعات دعا و یک دعا.",
            Points = "موضوعات دعا",
            Words = "دعاهای نوشته‌شده",
            APrayer = "یک دعا",
            Thanksgiving = "شکرگزاری",
            Overdue = "مدتی پیش درخواست شده و از آن پس بررسی نشده است",
            General = "برای بیش از یک کشور",
            ByCountry = "کشور به کشور",
            WhatIsKnown = country => $"آنچه دربارهٔ {country.Of} می‌دانیم",
            Subscribe =
                "کشورِ هر روز می‌تواند در تقویم خودتان بیاید: در برنامهٔ تقویم خود مشترک نشانی [فایل تقویم] شوید:",
            SubscribeEnd = ". نه نامی می‌خواهد و نه حساب کاربری.",
        },
        Forms = new()
        {
            NeutralTitle = "یادداشت‌ها",
            Others = "شکل‌های دیگر",
            BackToPrayers = "بازگشت به دعاها",
            BackToPage = "بازگشت به صفحه",
            Print = "یک صفحهٔ A4 یا Letter. برای چاپ آن، از فرمان چاپ مرورگر خود استفاده کنید؛ این سطر چاپ نمی‌شود.",
            NoHeaders =
                "در پنجرهٔ چاپ مرورگر، سرصفحه و پاصفحه را خاموش کنید: اگر روشن باشند، نشانی این صفحه و تاریخ "
                + "را چاپ می‌کنند.",
            WithAddress = "با نشانی این سایت",
            WithoutAddress = "بدون نام و نشانی این سایت",
            CutCards = "کارت‌هایی برای بریدن",
            OneSheet = "همه در یک برگه",
            PrintCards =
                "هشت کارت در یک صفحهٔ A4 یا Letter، برای بریدن از روی خط‌چین‌ها. برای چاپ آنها، از فرمان چاپ مرورگر خود "
                + "استفاده کنید؛ این سطر چاپ نمی‌شود.",
            Cards = country => $"کارت‌ها: دعا برای {country.For}",
            SlidesFor = country => $"اسلایدها: دعا برای {country.For}",
            OtherSourcesDiffer = "منابع دیگر چیز دیگری می‌گویند.",
            SheetSource = (site, date) => $"{site}، به تاریخ {date}. همهٔ ارقام با منابعشان، و بیش از این برای دعا:",
            Begin = "شروع",
            Next = "بعدی",
            After = title => $"پس از {title}",
            Slide = number => $"اسلاید {number}",
            Place = (number, count) => $"{number} از {count}",
            Amen = "آمین",
            Nothing = "هنوز چیزی برای دعا منتشر نشده است",
            Again = "بازگشت به آغاز",
            Thanks = title => $"شکرگزاری: {title}",
            PackTitle = country => $"{country.Plain}، برای نگه داشتن",
            PackComplete = site => $"{site}. این صفحه خودش کامل است: آن را ذخیره کنید و بدون اینترنت بخوانید.",
            OlderStories = count => $"{count} داستان قدیمی‌تر اینجا جا نشد.",
            PackSources = "منابع معرفی کشور و ارقام آن",
            PackFigures = "هر گفته با تاریخ و منبع آن؛ هر جا منابع با هم اختلاف دارند، در کنار هم آمده‌اند.",
            From = address => $"از {address}",
            ToPrayToday = "برای دعای امروز",
            ToPray = "برای دعا",
            PrayWith = site => $"دعا با {site}",
            Title = "روی کاغذ، روی صفحهٔ نمایش، بدون اینترنت",
            InOtherForms = country => $"{country.For} به شکل‌های دیگر:",
            Sheet = "برگه‌ای برای چاپ",
            Slides = "اسلایدها",
            ListSheet = "[برگه‌ای برای چاپ]، یک صفحهٔ A4 یا Letter؛ [همان برگه بدون نام و نشانی این سایت]",
            ListCards = "[هشت کارت برای بریدن]",
            ListSlides = "[اسلایدها] برای کلیسا یا گروه",
            ListText = "[متن ساده] برای گذاشتن در یک پیام",
            ListPack = "[یک فایل با همهٔ اینها]، برای ذخیره کردن و خواندن بدون اینترنت",
            ListCalendar = "[تقویم]: هر روز نوبت کدام کشور است",
            CardForSites = "کارت کوچکی برای سایت خودتان",
            CopyCard =
                "این سطر را در یکی از صفحه‌های سایت خود کپی کنید. [این کارت] را نشان می‌دهد، هیچ کوکی نمی‌گذارد و هیچ اسکریپتی "
                + "اجرا نمی‌کند.",
        },
        Copies = new()
        {
            MadeOn = date => $"این نسخه در تاریخ {date} ساخته شده و شاید کهنه باشد: آنچه از آن پس اصلاح یا برداشته شده، هنوز در آن هست.",
            Download = size => $"حداکثر {size}. پرونده تا وقتی کسی آن را پاک نکند روی دستگاه می‌ماند.",
        },
        Calendar = new()
        {
            Title = "تقویم دعا",
            TitleOf = month => $"تقویم دعا، {month}",
            Description = "هر روزِ این ماه نوبت کدام کشور است؛ برای همهٔ کسانی که اینجا دعا می‌کنند یکسان است.",
            DescriptionOf = month => $"هر روز از {month} نوبت کدام کشور است؛ برای همهٔ کسانی که اینجا دعا می‌کنند یکسان است.",
            Lead = "هر روز یک کشور، برای همهٔ کسانی که اینجا دعا می‌کنند یکسان.",
            Months = "ماه‌ها",
            HowDaysAreShared =
                "روزها چگونه تقسیم می‌شوند: کشورِ هر روز با قاعده‌ای ثابت از روی تاریخ آن روز و کدهای کشورها معلوم می‌شود و همه‌جا یکسان "
                + "است. کشوری که نوبتش رسیده است، پس از آن چند روز نوبتی ندارد؛ شمار این روزها نزدیک به نصف شمار کشورهاست. کشوری که "
                + "افزوده شود، چند روز را می‌گیرد و جز آنها روزهای اندکی را جابه‌جا می‌کند.",
            File = "هر روز یک کشور برای دعا، برای همهٔ کسانی که اینجا دعا می‌کنند یکسان.",
        },
        Help = new()
        {
            Dates = Dates,
            Title = "چگونه کمک کنیم",
            Description = "چهار راه برای کمک به مسیحیان تحت جفا: دو دقیقه، یک ساعت، یک هدیه، یا کلیسای شما.",
            Lead = "با آنچه امروز دارید شروع کنید. هر راه می‌گوید چقدر زمان می‌برد و باید مراقب چه باشید.",
            Watched = "اگر جایی زندگی می‌کنید که ممکن است زیر نظر باشید، فقط دعا کنید.",
            WatchedMore =
                "لازم نیست چیزی بنویسید، هدیه بدهید یا چیزی را با دیگران در میان بگذارید، و هیچ‌کس نباید شما را زیر فشار بگذارد. "
                + "دعا کردن و بی‌سروصدا آموختن کافی است.",
            Safety = "چگونه امن بخوانیم",
            Doors = "چهار در",
            Others = "راه‌های دیگر",
            Takes = "زمان لازم",
            Where = "کجا",
            WatchFor = "مراقب باشید",
            For = "برای",
            Day = "روزهای بعدی",
            More = "چگونه انجام می‌شود و چه کسی این را می‌گوید",
            Source = "منبع",
            ReadIn = "برگرفته از",
            Everything = "همهٔ کارهایی که می‌توانید بکنید",
            Letter = "به نمایندهٔ خود نامه بنویسید",
            LetterSummary =
                "نامه‌ای ده‌سطری برای کشوری که خودتان انتخاب می‌کنید، برای کپی کردن یا باز کردن در برنامهٔ ایمیل شما. آن را در هر کشوری "
                + "که پارلمان دارد می‌توان فرستاد.",
            LetterTakes = "بیست دقیقه",
            LetterWhere = "هر جا که نامه نوشتن به نمایندهٔ مجلس امن است",
            LetterWatchFor =
                "آن را با کلمات خودتان بنویسید. علیه هیچ قوم یا دینی چیزی ننویسید، و از هیچ‌کس که در خطر است نام نبرید.",
            ChooseCountry = "کشوری انتخاب کنید",
            NoGifts = "ما نه پولی می‌گیریم و نه پولی را به جایی می‌رسانیم. هدیه به سازمان داده می‌شود، طبق قواعد خود آن.",
            Forms = "روی کاغذ و روی صفحهٔ نمایش",
            FormsSummary =
                "هر کشور برگه‌ای برای درِ کلیسا دارد، اسلایدهایی برای جلسهٔ عبادت، هشت کارت برای بریدن، و یک فایل که به اینترنت "
                + "نیاز ندارد.",
            FormsTakes = "ده دقیقه برای آماده کردن",
            FormsWhere = "همه‌جا؛ رایگان و بدون نیاز به اجازه",
            FormsWatchFor = "برگه‌ای بدون نام و نشانی این سایت هم هست، برای جاهایی که این امن‌تر است.",
            LetterLine = "نامه‌ای ده‌سطری برای کپی کردن. بیست دقیقه.",
            FormsLine = "برگه، اسلایدها و کارت‌ها آماده‌اند.",
            PrayLine = "دو دقیقه؛ برای آن به هیچ چیز نیاز ندارید.",
            Door = door => door switch
            {
                HelpDoor.Minutes => "دو دقیقه",
                HelpDoor.Hour => "یک ساعت",
                HelpDoor.Gift => "یک هدیه",
                _ => "کلیسای شما",
            },
            DoorSummary = door => door switch
            {
                HelpDoor.Minutes => "همین حالا دعا کنید.",
                HelpDoor.Hour => "نامه‌ای بنویسید.",
                HelpDoor.Gift => "به کسانی که دست‌به‌کارند هدیه بدهید.",
                _ => "یک یکشنبه با هم دعا کنید.",
            },
            FromPage = date => $"از صفحه‌ای به تاریخ {date}",
            FromPageWithoutDate = "از صفحه‌ای بدون تاریخ",
            PrayNow = country => $"امروز: دعا برای {country.For}",
            SheetFor = country => $"برگه‌ای برای {country.For}",
            SlidesFor = country => $"اسلایدهایی برای {country.For}",
            BringToChurch = country => $"در کلیسای خود از {country.For} بگویید",
        },
        Letter = new()
        {
            Dates = Dates,
            Title = country => $"دربارهٔ {country.For} به نمایندهٔ خود نامه بنویسید",
            Description = country => $"نامه‌ای ده‌سطری دربارهٔ {country.For}، برای کپی کردن یا فرستادن با ایمیل.",
            Lead = "ده سطر برای کپی کردن، در حدود بیست دقیقه. جاهایی را که در کروشه آمده است خودتان پر کنید.",
            Watched =
                "اگر جایی زندگی می‌کنید که ممکن است زیر نظر باشید، یا خانواده‌ای در آن کشور دارید، نامه ننویسید. به جای آن دعا کنید: "
                + "همین کافی است.",
            Before = "پیش از آنکه بنویسید",
            Representative =
                "وب‌سایت خود پارلمان شما می‌گوید که چه کسی نمایندهٔ شماست و چگونه به او بنویسید. به زبان پارلمان بنویسید؛ "
                + "این سطرها را می‌توانید خودتان ترجمه کنید.",
            OwnWords =
                "سطرها را به کلمات خودتان برگردانید و بیفزایید که چرا این موضوع برای شما مهم است. از هیچ‌کس که در خطر است نام نبرید، "
                + "و هیچ عکسی نفرستید.",
            Answer = "اگر تا چند هفته پاسخی نیامد، یک بار دیگر بپرسید. برای هر پاسخ تشکر کنید.",
            Heading = "نامه",
            SubjectLabel = "موضوع",
            Mail = "باز کردن در برنامهٔ ایمیل شما",
            Copy = "یا روی نامه بزنید: تمام آن یکجا انتخاب می‌شود و آمادهٔ کپی کردن است.",
            Subject = country => $"آزادی ایمان در {country.In}",
            Greeting = "نمایندهٔ محترم، [نام نمایندهٔ شما]،",
            WhoWrites = "من در [نام شهر شما] زندگی می‌کنم و شما در پارلمان نمایندهٔ من هستید.",
            WhatAbout = country => $"این نامه را دربارهٔ مسیحیان و پیروان ادیان دیگر در {country.In} می‌نویسم.",
            ProfileSays = summary =>
                $"در صفحه‌ای برای معرفی این کشور، که گزارش‌های منتشرشده را گرد می‌آورد، چنین آمده است: «{summary}»",
            Ranked = (rank, edition) =>
                $"سازمان «درهای باز» (Open Doors) این کشور را در ویرایش {edition} «فهرست دیدبان جهانی» (World Watch List) خود "
                + $"در رتبهٔ {rank} جای داده است.",
            SourcesAt = address => $"فهرست منابع در این نشانی آمده است: {address}",
            Questions = "ممکن است خواهش کنم سه پرسش را با دولت ما در میان بگذارید؟",
            First = country =>
                $"۱. دولت ما چه می‌کند تا هر کس در {country.In} بتواند بدون ترس ایمان داشته باشد، عبادت کند و دین خود را تغییر دهد؟",
            Second =
                "۲. آیا دولت ما در دفاع از کسانی که آنجا به سبب باورشان در بازداشت‌اند، رانده شده‌اند یا تهدید می‌شوند، سخن خواهد گفت؟",
            Third = "۳. آیا به سخن کسانی که ناچار شدند از آنجا بگریزند، اینجا منصفانه رسیدگی خواهد شد؟",
            End =
                "این را علیه هیچ قوم یا دینی نمی‌پرسم. خواهشمندم مرا از آنچه درمی‌یابید آگاه کنید. از زحمات شما سپاسگزارم. "
                + "[نام و نشانی شما]",
        },
        Home = new()
        {
            Title = "برای مسیحیان تحت جفا دعا کنید",
            Map = "مسیحیان کجا تحت فشارند",
            AllCountries = "همهٔ کشورها، بر اساس نام، رتبه و منطقه",
            Voice = "از زبان خودشان",
            Stories = "تازه‌ترین داستان‌ها",
            AllStories = "همهٔ داستان‌ها",
            Help = "شما چه می‌توانید بکنید",
        },
        Search = new()
        {
            Title = "جست‌وجو",
            Results = "نتایج جست‌وجو",
            Description = "کشورها، داستان‌ها، موضوعات دعا و راه‌های کمک را پیدا کنید، یا همهٔ آنچه را اینجا هست مرور کنید.",
            Busy = "در این لحظه افراد زیادی در حال جست‌وجو هستند. لطفاً یک ثانیه صبر کنید و دوباره جست‌وجو کنید.",
            Country = "کشور",
            Button = "جست‌وجو",
            Cut = (characters, words) =>
                $"متن طولانی بود. فقط {characters} نویسه و {words} کلمهٔ نخست آن جست‌وجو شد.",
            KindsOfResults = "انواع نتایج",
            Everything = "همه",
            Found = count => $"{Dates.Number(count)} نتیجه",
            Best = count => $"{count} نتیجهٔ برتر اینجا آمده است. یک کلمهٔ دیگر، یک نوع یا یک کشور آنها را محدودتر می‌کند.",
            NothingFound = "چیزی پیدا نشد",
            FewerWords = "هیچ صفحه‌ای اینجا همهٔ این کلمات را ندارد. شاید با کلمات کمتر، یا فقط با آغاز یک کلمه، چیز بیشتری پیدا شود.",
            DidYouMean = "منظورتان این بود:",
            CountryProfile = "(معرفی کشور)",
            SameEverywhere = "همین کلمات، در همهٔ انواع و همهٔ کشورها",
            LookThrough = "یا [فهرست همهٔ مطالب] را مرور کنید.",
            Kind = kind => kind switch
            {
                SearchKind.Country => "کشورها",
                SearchKind.Story => "داستان‌ها",
                SearchKind.Prayer => "دعا",
                SearchKind.Help => "راه‌های کمک",
                _ => "دربارهٔ این سایت",
            },
            KindCountry = "معرفی کشور",
            KindStory = "داستان",
            KindPrayer = "دعا",
            KindPoint = "موضوع دعا",
            KindHelp = "راه کمک",
            KindPage = "دربارهٔ این سایت",
            PrayerAndHelp = "دعا و کمک",
            TodaysCountry = "کشورِ امروز",
            AndGeneralPrayers = count => $" و {Dates.Number(count)} دعا برای بیش از یک کشور",
            CountedStories = count => $"{Dates.Number(count)} داستان",
            CountedPrayers = count => $"{Dates.Number(count)} دعا",
        },
        Languages = new()
        {
            Title = "زبان‌ها",
            Description = "این سایت به زبان‌های دیگر، و اینکه چه مقدار از آن ترجمه شده است.",
            Lead =
                "ارقام، تاریخ‌ها و منابع در همهٔ زبان‌ها یکسان‌اند. آنچه هنوز ترجمه نشده است به زبان اصلی آمده است و این در کنارش "
                + "نوشته شده است.",
            English = "انگلیسی",
            NotTranslated = language => $"این متن هنوز ترجمه نشده است. اینجا به زبان اصلی آمده است: {language}.",
            ByMachine = "ترجمهٔ ماشینی است.",
            ByPerson = "ترجمهٔ انسانی است.",
            NotReviewed = "هنوز هیچ فارسی‌زبانی آن را بازبینی نکرده است.",
            Reviewed = by => $"بازبین: {by}.",
            ReviewedOn = (by, date) => $"بازبین: {by}، {date}.",
            SectionOlder = "متن اصلی پس از این ترجمه تغییر کرده است.",
            SearchOriginal = language => $"شاید در متن اصلی چیز بیشتری پیدا شود: {language}.",
        },
    };
}
