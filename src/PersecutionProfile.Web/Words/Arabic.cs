using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Content.BaseFacts;
using PersecutionProfile.Content.Searching;

namespace PersecutionProfile.Web.Words;

internal static class Arabic
{
    private const string Comma = "، ";

    private static readonly DateWords Dates = new("ar")
    {
        Day = "d MMMM yyyy",
        DayWithWeekday = "dddd، d MMMM yyyy",
        WeekStart = DayOfWeek.Saturday, // Egypt, Algeria, Iraq, Sudan and most others; Sunday in Saudi Arabia
        Month = "MMMM yyyy",
        Year = "yyyy",
        About = date => $"نحو {date}",
        Unknown = "تاريخ غير معروف",
        Answered = date => $"استُجيبت الصلاة في {date}.",
        Published = date => $"نُشر هنا في {date}.",
        LastChanged = date => $"آخر تغيير: {date}.",
        LastChecked = date => $"آخر مقارنة بالمصادر: {date}.",
        Reported = date => $"تاريخ التقرير: {date}.",
        ReportedAtUnknown = "تاريخ التقرير غير معروف.",
        Read = date => $"قُرئ في {date}.",
    };

    public static SiteWords Words { get; } = new()
    {
        Language = Language.Find("ar")!,
        NameOf = country => CountryNames.Of(country, "ar"),
        Comma = Comma,
        Quotes = "«»",
        Semicolon = "؛ ",
        Dates = Dates,
        Layout = new()
        {
            Shortcuts = "اختصارات",
            Leave = "مغادرة الموقع",
            LeaveByKeys = "أو الضغط على مفتاح Shift ثلاث مرات",
            Skip = "الانتقال إلى المحتوى",
            Menu = "القائمة الرئيسية",
            Help = "سبل المساعدة",
            Search = "البحث",
            SearchLabel = "كلمات البحث",
            Breadcrumb = "مسار التنقل",
            Home = "الصفحة الرئيسية",
            About = "عن هذا الموقع",
            Feed = "خلاصة الأخبار (RSS)",
            PrayerFeed = "نقاط للصلاة",
            NoTraces = "بلا ملفات تعريف الارتباط (cookies)، وبلا عدّ للزوار.",
            Nothing = "لم يُنشر شيء بعد.",
            Share = "المشاركة",
            ByEmail = "بالبريد الإلكتروني",
            WithWhatsApp = "عبر WhatsApp",
            OrCopy = "أو نسخ الرابط",
            AsText = "كنص من دون رابط",
            TellsOfDanger = "تتحدث هذه الصفحة عن شخص هو الآن في خطر. وما يُرسَل لا يمكن استرجاعه.",
        },
        Pages = new()
        {
            NotFound = "الصفحة غير موجودة",
            NotFoundDescription = "لا توجد صفحة بهذا الرابط.",
            NotFoundLead =
                "لا توجد صفحة بهذا الرابط. ربما كُتب الرابط خطأً، أو نُقلت الصفحة، أو لم تعد منشورة.",
            BeginAtHome = "البدء من الصفحة الرئيسية",
            ReadNews = "قراءة الأخبار",
            PrayForToday = "الصلاة من أجل بلد اليوم",
            Error = "لا يمكن عرض هذه الصفحة",
            ErrorDescription = "حدث خطأ من جانبنا.",
            ErrorLead =
                "حدث خطأ من جانبنا، لا من جانبك. نرجو أن تحاول من جديد بعد قليل، أو "
                + "[أن تبدأ من الصفحة الرئيسية].",
            Publisher = "من ينشر هذا الموقع",
            Licence = "استخدام كلمات هذا الموقع",
            Hosting = "من يدير هذه النسخة",
            NoCorrections = "لا تصحيحات حتى الآن.",
        },
        Countries = new()
        {
            Title = "البلدان",
            Description =
                "جميع النبذات عن البلدان، بحسب الاسم، وبحسب المنطقة، وبحسب المرتبة في قائمة المراقبة العالمية (World Watch List).",
            Orders = "طرق الترتيب",
            ByName = "بحسب الاسم",
            ByRank = "بحسب المرتبة",
            ByRegion = "بحسب المنطقة",
            Rankings = "قائمة المراقبة العالمية: المراتب والدرجات في أحدث إصداراتها",
            Regions = "المناطق كما في كتاب حقائق العالم (World Factbook).",
            Pray = "الصلاة",
            All = "جميع البلدان",
            Region = region => region switch
            {
                WorldRegion.EastAndSoutheastAsia => "شرق آسيا وجنوب شرقها",
                WorldRegion.Oceania => "أستراليا وأوقيانوسيا",
                _ => CountryNames.Of(region, "ar") ?? "مناطق أخرى",
            },
            MapName = "خريطة العالم. القائمة التي تحتها تسمّي البلدان المظلّلة فيها، وتقود إلى الصفحات نفسها.",
            MapList = "البلدان بحسب المرتبة",
            Profiles = "نبذات عن البلدان",
            Locator = country => $"خريطة: {country} والبلدان المجاورة",
            Shaded = edition =>
                $"التظليل بحسب المرتبة في إصدار {edition} من قائمة المراقبة العالمية (World Watch List)، "
                + "وهي قائمة منظمة واحدة، الأبواب المفتوحة (Open Doors).",
            Unshaded = "وغياب التظليل لا يعني الحرية، بل يعني أن البلد ليس في تلك القائمة.",
            WithoutLink = "الأسماء التي بلا رابط ليس لها نبذة هنا بعد.",
            Window = "الشريط الرمادي هو «نافذة 10/40».",
            NoRank = "بلا مرتبة في ذلك الإصدار",
            RankFrom = first => $"المرتبة {first} وما بعدها",
            RankFromTo = (first, last) => $"المراتب من {first} إلى {last}",
            NameAndRank = (country, rank) => $"{country}: المرتبة {rank}",
        },
        Profile = new()
        {
            Contents = "في هذه الصفحة",
            Stories = "القصص",
            Basics = "البلد",
            Corrections = "التصحيحات",
            AllCorrections = "جميع تصحيحات هذا الموقع",
            Prayer = "الصلاة",
            AboutFigures =
                "حيث تختلف المصادر، توضع أرقامها جنبًا إلى جنب. افتح سطرًا لتجد كل ما قيل، مع التواريخ والأنواع والملاحظات؛ "
                + "والاسم يقود إلى معناه، وإلى أسطر جاهزة لاقتباسه، وإلى بلدان أخرى.",
            AllPrayers = country => $"جميع الصلوات من أجل {country.For}",
            StoriesFrom = country => $"قصص من {country.In}",
            AllStoriesFrom = country => $"جميع القصص من {country.In}",
            AllStatements = count => $"جميع الأرقام ({count})، بحسب التاريخ.",
            Basic = kind => kind switch
            {
                BasicKind.OfficialName => "الاسم الرسمي",
                BasicKind.Capital => "العاصمة",
                BasicKind.Languages => "اللغات",
                BasicKind.Government => "نظام الحكم",
                BasicKind.Leader => "رأس الدولة",
                BasicKind.Religions => "الأديان",
                _ => "البلدان المجاورة",
            },
            MainThreat = "الخطر الرئيسي على المسيحيين",
            Window = "«نافذة 10/40»",
            InsideWindow = "يُعدّ داخلها",
            OutsideWindow = "يُعدّ خارجها",
        },
        Figures = new()
        {
            Dates = Dates,
            MoreThan = number => $"أكثر من {number}",
            AtLeast = number => $"ما لا يقل عن {number}",
            LessThan = number => $"أقل من {number}",
            AtMost = number => $"ما لا يزيد على {number}",
            About = number => $"نحو {number}",
            Range = (low, high) => $"من {low} إلى {high}",
            Percent = number => $"{number}%",
            NotGiven = "غير مذكور",
            Unknown = "غير معروف",
            InPlaceOfNumbers = new Dictionary<string, string>
            {
                ["a few hundred"] = "بضع مئات",
                ["a few thousand"] = "بضعة آلاف",
                ["all"] = "الكل",
                ["all but one"] = "الكل إلا واحدًا",
                ["half or more"] = "النصف أو أكثر",
                ["hundreds"] = "مئات",
                ["hundreds of thousands"] = "مئات الآلاف",
                ["close to 100,000"] = "قرابة 100,000",
                ["nearly 50"] = "ما يقارب 50",
                ["nearly 100"] = "ما يقارب 100",
                ["nearly 400,000"] = "ما يقارب 400,000",
                ["about 2,400 (the state), over 3,000 (state television), over 12,000 (activists)"] =
                    "نحو 2,400 (الدولة)، وأكثر من 3,000 (التلفزيون الرسمي)، وأكثر من 12,000 (ناشطون)",
                ["about 450,000 in Benue, about 65,000 in Plateau"] = "نحو 450,000 في بنوي، ونحو 65,000 في بلاتو",
                ["at least 16,769 Christians, 6,235 Muslims, 154 followers of African traditional religion, 7,722 unknown"] =
                    "ما لا يقل عن 16,769 مسيحيًا، و6,235 مسلمًا، و154 من أتباع الديانات الأفريقية التقليدية، و7,722 مجهولًا",
                ["one in six"] = "واحد من كل ستة",
                ["tens of thousands"] = "عشرات الآلاف",
                ["thousands"] = "آلاف",
            }.ToImmutableDictionary(),
            Kind = kind => kind switch
            {
                FigureKind.Estimate => "تقدير",
                FigureKind.Count => "عدّ",
                FigureKind.Report => "إفادة",
                _ => "محسوب",
            },
            Comma = Comma,
            Title = "الأرقام",
            TitleOf = label => $"{label}: الأرقام",
            Description = label =>
                $"{label}: الأرقام في كل نبذة عن بلد، وكيف تغيّرت، وكل قيمة مع تاريخها ونوعها ومصدرها.",
            CountedIn = unit => $"وحدة العدّ: {unit}.",
            UnitPercent = "نسبة مئوية",
            DefinitionBy = publisher => $"بحسب تعريف {publisher}.",
            OwnDefinition = "التعريف لهذا الموقع؛ وحيث يعدّ مصدر على نحو آخر، تقول ملاحظته ذلك.",
            NoneYet = "لا تعطي هذا الرقمَ بعدُ أي نبذة منشورة.",
            ByCountry =
                "بحسب البلد: أحدث رقم مؤرَّخ من مصدر عدّ أو رأى بنفسه، حيث يوجد رقم كهذا",
            Country = "البلد",
            Value = "القيمة",
            AsOf = "التاريخ",
            WhoSaysSo = "من يقول ذلك",
            ToCite = "الاقتباس",
            HowToCite =
                "اذكر الناشر والتاريخ وهذه الصفحة، وأبقِ «نحو» و«أكثر من» و«تقدير» حيث هي. "
                + "وتحت كل جدول سطر جاهز لكل رقم فيه. جميع أرقام جميع البلدان في صورة بيانات: [CSV]، [JSON].",
            OneStatement = "رقم واحد.",
            Statements = count => $"عدد الأرقام: {count}.",
            InProfile = country => $"في النبذة عن {country.Plain}",
            ChartName = (label, country) =>
                $"{label}، {country}، بحسب التاريخ والناشر؛ وفي الجدول أدناه القيم نفسها",
            TableName = (label, country) => $"{label}، {country}، الأحدث أولًا",
            Retold = "نقلًا عن مصدر آخر",
            LinesToCopy = country => $"أسطر جاهزة للنسخ والاقتباس: {country.Plain}",
            WhyDiffer = reasons => $"ما قد يكون سبب الاختلاف: {reasons}.",
            WhyNotSaid = "لا يقول المصدر لماذا تختلف الأرقام.",
            DatesDiffer = "التواريخ مختلفة",
            DatesDifferOrUnknown = "التواريخ مختلفة أو غير معروفة",
            PublishersDiffer = "ربما لا يعدّ الناشرون بالطريقة نفسها",
            SomeRetell = "بعض الناشرين لا يفعلون سوى النقل عن مصدر آخر",
            EmptyCircle = "الدائرة الفارغة تعني النقل عن مصدر آخر",
            Bar = "الشريط يمثّل مدى بين قيمتين",
            Arrow = "السهم يعني «أو أكثر» أو «أو أقل»",
            OnlyInTable = "ما ذُكر بالكلمات موجود في الجدول وحده",
            Legend = words => $"{words}.",
            NoDate = "بلا تاريخ",
            Million = number => $"{Dates.Number(number)} {Millions(number)}",
            Citation = (country, label, number, known, publisher, address) =>
                $"{country}، {label}: {number} ({known})، {publisher}، نقلًا عن {address}",
        },
        Rankings = new()
        {
            Dates = Dates,
            Title = "قائمة المراقبة العالمية",
            Description =
                "القائمة السنوية لمنظمة الأبواب المفتوحة (Open Doors) للبلدان التي يتعرّض فيها المسيحيون لأشد الاضطهاد، "
                + "بحسب المرتبة وبحسب الاسم.",
            Measures =
                "إن Open Doors منظمة واحدة؛ وغيرها يعدّ على نحو آخر. وقائمتها (World Watch List) تقيس مقدار ما يلقاه المسيحيون من "
                + "ضغط وعنف بسبب إيمانهم، في حياتهم الخاصة، وفي العائلة، وفي المجتمع، وفي الحياة العامة، وفي الكنيسة. "
                + "والمرتبة 1 هي الأسوأ؛ والدرجة من 0 إلى 100، والدرجة الأعلى أسوأ. ولا تمكن المقارنة الدقيقة بين درجات إصدارات متباعدة، "
                + "لأن الطريقة تغيّرت.",
            Ends =
                "وللقائمة نهاية: فكون بلد ما ليس فيها، أو بلا لون على خريطة مرسومة بحسبها، لا يعني أن المسيحيين فيه "
                + "أحرار.",
            About =
                "القائمة السنوية لمنظمة الأبواب المفتوحة (Open Doors). المرتبة 1 هي الأسوأ؛ والدرجة من 0 إلى 100، والدرجة الأعلى أسوأ.",
            Edition = "الإصدار",
            Rank = "المرتبة",
            Score = "الدرجة",
            NotGiven = "غير مذكورة",
            NotFirstHand = "(مصدر غير مباشر)",
            Older = editions =>
                $"ما هو معروف هنا عن إصدارات أقدم ({editions}) موجود في صفحات البلدان التي لها نبذة.",
            RankIs = rank => $"المرتبة {rank}",
            EditionOf = edition => $"إصدار {edition}",
            RankInEdition = (rank, edition) => $"المرتبة {rank}، قائمة المراقبة العالمية {edition}",
            Editions = count => $"عدد الإصدارات: {count}",
            LatestAndEditions = (rank, edition, editions) => $"{rank}، {edition}. {editions}",
            ChartName = country => $"{country.Plain}: المرتبة والدرجة بحسب الإصدار، كما في الجدول",
            Then = (rank, edition) => $"المرتبة [{rank}] في إصدار {edition}، إصدار سنة التقرير؛",
            Latest = (rank, edition) => $"المرتبة [{rank}] في إصدار {edition}، أحدث إصدار نعرفه.",
            ThenWhichIsLatest = (rank, edition) =>
                $"المرتبة [{rank}] في إصدار {edition}، إصدار سنة التقرير وأحدث إصدار نعرفه.",
            InPack = (rank, edition) =>
                "قائمة المراقبة العالمية (World Watch List) لمنظمة الأبواب المفتوحة (Open Doors): "
                + $"المرتبة [{rank}] في إصدار {edition}، أحدث إصدار نعرفه. المرتبة 1 هي الأسوأ.",
        },
        Sources = new()
        {
            Title = "المصادر",
            Description =
                "كل ما يستند إليه هذا الموقع من منشورات: من نشرها، ومتى، وأين توجد، وعمّن تنقل.",
            Letters = "الناشرون بحسب الحرف الأول",
            AboutFigures = "معنى كل رقم، وقيمته في كل بلد، ومن يقول ذلك. وجميع الأرقام في صورة بيانات: [CSV]، [JSON].",
            FirstHand = "مصدر مباشر.",
            NotFirstHand = "مصدر غير مباشر.",
            Retells = publisher => $"ينقل عن {publisher}.",
            Archived = "نسخة محفوظة:",
            AddressUnknown = "الرابط غير معروف.",
            All = count => $"جميع المصادر ({count})، بترتيب ذكرها أول مرة",
            One = "المصدر:",
            Several = "المصادر:",
        },
        Entries = new()
        {
            Dates = Dates,
            Pray = "الصلاة",
            PrayFor = countries => $"الصلاة من أجل {countries}",
            Corrected = date => $"صُحّح في {date}.",
            Withdrawn = date => $"سُحب في {date}.",
            CorrectionOf = country => $"{country.Plain}: تصحيح",
            WithdrawnFigure = (label, number, date, publisher) => $"{label}، {number} ({date}، {publisher}): ",
            NamesChanged = names => $"الأسماء المشار إليها بأنها مستعارة ليست الأسماء الحقيقية، وذلك لحماية أصحابها: {names}.",
            Comma = Comma,
            WrittenFromReports = until => $"كُتب هذا النص من تقارير منشورة قُرئت حتى {until}.",
            Drafted = by => $"صيغت مسودة هذا النص {by}.",
            DraftedFromReports = (by, until) => $"صيغت مسودة هذا النص {by} من تقارير منشورة قُرئت حتى {until}.",
            Machine = "آليًا",
            Person = "على يد إنسان",
            Reviewed = by => $"المراجعة: {by}.",
            ReviewedOn = (by, date) => $"المراجعة: {by}، في {date}.",
            ReviewedIn = (by, date) => $"المراجعة: {by}، في {date}.",
            NoReviewOfCountry = "ولم يراجعه أحد يعرف البلد.",
            NoReviewOfSubject = "ولم يراجعه أحد يعرف موضوعه.",
        },
        Stories = new()
        {
            ThisMonth = "هذا الشهر.",
            LastMonth = "الشهر الماضي.",
            MonthsAgo = months => Plural(
                months,
                "هذا الشهر.",
                "قبل شهر.",
                "قبل شهرين.",
                $"قبل {Dates.Number(months)} أشهر.",
                $"قبل {Dates.Number(months)} شهرًا.",
                $"قبل {Dates.Number(months)} شهر."),
            ThisYear = "هذه السنة.",
            LastYear = "السنة الماضية.",
            YearsAgo = years => Plural(
                years,
                "هذه السنة.",
                "قبل نحو سنة.",
                "قبل نحو سنتين.",
                $"قبل نحو {Dates.Number(years)} سنوات.",
                $"قبل نحو {Dates.Number(years)} سنة.",
                $"قبل نحو {Dates.Number(years)} سنة."),
            Countries = countries => $"{countries}.",
            Comma = Comma,
            PrayWithStory = "الصلاة مع هذه القصة",
            Topics = "المواضيع",
            More = "قصص أخرى",
        },
        News = new()
        {
            Dates = Dates,
            Title = "الأخبار",
            Description = "قصص مسيحيين يتعرّضون للضغط، وكل قصة مع مصدرها وتاريخ التقرير.",
            ByTopic = "بحسب الموضوع",
            Nothing = "لم تُنشر قصص بعد.",
            NoCountry = "من غير بلد بعينه",
            OnTopic = topic => $"قصص في موضوع «{topic}»، الأحدث أولًا.",
            OfCountry = country => $"قصص من {country.In}",
            OfCountryDescription = country => $"ما ورد في التقارير عن المسيحيين في {country.In}، الأحدث أولًا.",
            NewestFirst = "الأحدث أولًا",
            ListPages = "الصفحات",
            Newer = "قصص أحدث",
            Older = "قصص أقدم",
            PageOf = (number, count) => $"الصفحة {number} من {count}",
            TitleOfPage = (title, number) => $"{title}، الصفحة {number}",
            ReportsOf = date => $"تاريخ التقارير في هذه الصفحة: {date}.",
            ReportsFromTo = (first, last) => $"تواريخ التقارير في هذه الصفحة: من {first} إلى {last}.",
        },
        Pray = new()
        {
            Title = "الصلاة",
            Description = "بلد اليوم مع نقاط للصلاة وصلاة، وطِلبات من أجل أكثر من بلد.",
            PrayFor = country => $"الصلاة من أجل {country.For}",
            DescriptionOf = country =>
                $"نقاط للصلاة وصلوات من أجل المسيحيين في {country.In}، وشكر على ما استُجيب.",
            Together = "كل من يصلّي هنا في هذا اليوم يصلّي من أجل البلد نفسه.",
            NoneOpen = "ليست هناك نقطة صلاة مفتوحة في هذا اليوم.",
            NoneYet = country => $"لم تُنشر بعدُ نقاط للصلاة من أجل {country.For}.",
            Today = "اليوم",
            Yesterday = day => $"أمس، {day}",
            Tomorrow = day => $"غدًا، {day}",
            DayAndCountry = (day, country) => $"{day}: {country}",
            Days = "الأيام",
            Calendar = "التقويم",
            OnDay = day => $"الصلاة في {day}",
            OnDayDescription = country => $"بلد هذا اليوم هو {country.Plain}: نقاط للصلاة وصلاة.",
            Points = "نقاط للصلاة",
            Words = "كلمات نصلّي بها",
            APrayer = "صلاة",
            Thanksgiving = "الشكر",
            Overdue = "طِلبات مضى عليها زمن، ولم يُتحقَّق منها بعد ذلك",
            General = "من أجل أكثر من بلد",
            ByCountry = "بحسب البلد",
            WhatIsKnown = country => $"ما هو معروف عن {country.Of}",
            Subscribe =
                "يمكن أن يظهر بلد كل يوم في تقويمك أنت: أضف إليه اشتراكًا برابط [ملف التقويم]،",
            SubscribeEnd = ". ولا يُطلب في ذلك اسم ولا حساب.",
        },
        Together = new()
        {
            Title = "أسبوع في الصلاة",
            Description = "سبعة بلدان، بلد لكل يوم من الأحد إلى السبت، مع طلبات وصلوات: للقراءة والطباعة والإرسال إلى آخرين.",
            Lead = "بلد لكل يوم من أيام الأسبوع، مع ما نطلبه من أجله ومع صلاة.",
            WeekFrom = day => $"الأسبوع الذي يبدأ في {day}",
            SundayToSaturday = "تمتد الرسالة من الأحد إلى السبت، في كل اللغات.",
            Weeks = "الأسابيع",
            ThisWeek = "هذا الأسبوع",
            Subscribe =
                "تصدر رسالة جديدة كل يوم أحد: يمكنك الاشتراك فيها بقارئ خلاصات، [بصيغة Atom] أو [بصيغة JSON]. و[كنص عادي] يمكن "
                + "وضعها في رسالة أو بريد إلكتروني.",
            Copy = "النص، للنسخ",
            Thanks = "شكر حديث",
            Days = "أيام الصلاة وأيام الذكرى",
            DayOfPrayer = "يوم صلاة",
            DayOfRemembrance = "يوم ذكرى",
            Answered = "صلوات استُجيبت",
            AnsweredDescription = "صلوات يمكن أن نشكر عليها، بحسب السنوات.",
            AnsweredLead = "هناك ما يدعو إلى الشكر على هذه الصلوات. وما زالت صلوات كثيرة غيرها تنتظر.",
        },
        Forms = new()
        {
            NeutralTitle = "ملاحظات",
            Others = "صيغ أخرى",
            BackToPrayers = "العودة إلى الصلوات",
            BackToPage = "العودة إلى الصفحة",
            Print = "صفحة واحدة بقياس A4 أو Letter. للطباعة استخدم أمر الطباعة في متصفحك؛ وهذا السطر لا يُطبع.",
            NoHeaders =
                "في نافذة الطباعة أوقف الرؤوس والتذييلات، وإلا طُبع فيها رابط هذه الصفحة والتاريخ.",
            WithAddress = "مع رابط هذا الموقع",
            WithoutAddress = "من دون اسم هذا الموقع ومن دون رابطه",
            CutCards = "بطاقات للقصّ",
            OneSheet = "الكل في ورقة واحدة",
            PrintCards =
                "ثماني بطاقات في صفحة واحدة بقياس A4 أو Letter، تُقصّ على طول الخطوط المتقطعة. للطباعة استخدم أمر الطباعة في "
                + "متصفحك؛ وهذا السطر لا يُطبع.",
            Cards = country => $"بطاقات: الصلاة من أجل {country.For}",
            SlidesFor = country => $"شرائح العرض: الصلاة من أجل {country.For}",
            OtherSourcesDiffer = "مصادر أخرى تقول غير ذلك.",
            SheetSource = (site, date) => $"{site}، بتاريخ {date}. جميع الأرقام مع مصادرها، والمزيد للصلاة:",
            Begin = "البدء",
            Next = "التالي",
            After = title => $"بعد {title}",
            Slide = number => $"الشريحة {number}",
            Place = (number, count) => $"{number} من {count}",
            Amen = "آمين",
            Nothing = "لم يُنشر بعدُ ما نصلّي من أجله",
            Again = "العودة إلى البداية",
            Thanks = title => $"شكر: {title}",
            PackTitle = country => $"{country.Plain}، للحفظ",
            PackComplete = site => $"{site}. هذه الصفحة كاملة في ذاتها: احفظها، واقرأها من دون اتصال بالإنترنت.",
            OlderStories = count => $"قصص أقدم لم يتسع لها المكان هنا: {count}.",
            PackSources = "مصادر النبذة وأرقامها",
            PackFigures = "كل رقم مع تاريخه ومصدره؛ وحيث تختلف المصادر، توضع أرقامها جنبًا إلى جنب.",
            From = address => $"من {address}",
            ToPrayToday = "للصلاة اليوم",
            ToPray = "للصلاة",
            PrayWith = site => $"الصلاة مع {site}",
            Title = "على الورق، وعلى الشاشة، ومن دون اتصال بالإنترنت",
            InOtherForms = country => $"{country.For} في صيغ أخرى:",
            Sheet = "ورقة للطباعة",
            Slides = "شرائح العرض",
            ListSheet =
                "[ورقة للطباعة]، صفحة واحدة بقياس A4 أو Letter؛ [والورقة نفسها من دون اسم هذا الموقع ومن دون رابطه]",
            ListCards = "[ثماني بطاقات للقصّ]",
            ListSlides = "[شرائح العرض] لكنيسة أو لمجموعة",
            ListText = "[نص عادي] يُلصق في رسالة",
            ListPack = "[ملف واحد فيه كل ذلك]، للحفظ والقراءة من دون اتصال بالإنترنت",
            ListCalendar = "[التقويم]: بلد كل يوم",
            CardForSites = "بطاقة صغيرة لموقعك",
            CopyCard =
                "انسخ هذا السطر إلى صفحة في موقعك. وهو يعرض [هذه البطاقة]، ولا يضع أي ملف تعريف ارتباط (cookie)، "
                + "ولا يشغّل أي برنامج نصي.",
        },
        Kit = new()
        {
            TitleFor = what => $"حقيبة الصلاة: {what}",
            DescriptionFor = what => $"لأحد واحد أو ليلة صلاة واحدة: نص للنسخ، وصفحات للطباعة، وشرائح عرض، ودليل لمن يقود الصلاة: {what}.",
            Lead = "لأحد واحد أو لليلة واحدة. يجوز نسخ كل ما هنا وطباعته وقراءته جهرًا ونقله إلى الآخرين.",
            ListKit = "[حقيبة لمجموعة]: نص للنسخ، وطباعة بحروف كبيرة، ونشرة مطوية، ودليل لعشر دقائق",
            ListNextKit = "[حقيبة ليوم الصلاة القادم]، لعدة بلدان معًا",
            BackToKit = "عودة إلى الحقيبة",
            Message = "نص للنسخ",
            MessageHow = "1,000 حرف على الأكثر، لرسالة أو لنشرة. وينتهي بعنوان الصفحة والتاريخ.",
            AsPlainText = "[النص نفسه بلا تنسيق]",
            Forms = "على الورق وعلى الشاشة",
            OnePage = "صفحة واحدة من A4 أو Letter",
            Large = "صفحة واحدة بحروف كبيرة",
            LargePaper = "صفحة واحدة من A4 أو Letter، بحروف حجمها 18 نقطة",
            Insert = "نشرة مطوية، A5",
            InsertPaper = "ورقة واحدة من A4، تُطبع على الوجهين وتُطوى",
            LetterInsert = "نشرة مطوية، نصف Letter",
            LetterInsertPaper = "ورقة واحدة من Letter، تُطبع على الوجهين وتُطوى",
            PrintInsert =
                "اطبعها على الوجهين مع القلب على الحافة القصيرة، بالحجم الكامل ومن دون رؤوس الصفحات وتذييلاتها، ثم اطوها من "
                + "الوسط. هذا السطر لا يُطبع.",
            SlidesScreen = "لشاشة أو لجهاز عرض",
            Script = "دليل لمن يقود الصلاة",
            ScriptPaper = "عشر دقائق، تُقرأ من الهاتف أو من الورق",
            PrintScript = "عشر دقائق من الصلاة مع مجموعة. اقرأها من الهاتف أو اطبعها؛ هذا السطر لا يُطبع.",
            Archive = "كل شيء في ملف واحد (ZIP)",
            Countries = "بلدان لها حقيبة",
            OthersHaveSheet = "لسائر البلدان ورقة",
            Choose = "بلدان تختارها أنت",
            ChooseHow = address =>
                "يمكن جمع بلدين إلى خمسة بلدان منها في حقيبة واحدة. اكتب أسماءها كما ترد في عناوينها، بالترتيب "
                + $"الأبجدي اللاتيني، وبينها علامة الجمع: {address}",
            Code = address => $"رمز الاستجابة السريعة للعنوان {address}",
            Minutes = (from, to) => $"{from}–{to} د",
            Silence = "صمت",
            SilenceSay = "رحّب بالجميع. واطلب دقيقة صمت أمام الله، وفكّروا في الذين يدفعون ثمنًا من أجل إيمانهم.",
            Scripture = "الكتاب المقدس",
            ScriptureSay = "ليقرأ أحدكم من كتابكم المقدس:",
            Reference = passage => passage switch
            {
                Passage.Hebrews13 => "عبرانيين 13: 3",
                Passage.Psalm10 => "مزمور 10: 12–18",
                Passage.Matthew5 => "متى 5: 44",
                _ => "رومية 12: 12–15",
            },
            Story = "قصة",
            Shortened = title => $"مختصرة من «{title}»",
            PointsSay = "اقرأ نقطة واحدة، واترك وقتًا للصلاة، ثم اقرأ التي تليها.",
            PrayerSay = "صلّوا هذه الكلمات معًا، أو ليصلّها واحد عن الجميع.",
            Song = "ترنيمة",
            SongSay = "رنّموا ترنيمة من كنيستكم تعطي تعزية.",
            Closing = "الختام",
            ClosingSay = "اشكر الجميع، وقل أين يمكن قراءة المزيد، وودّعهم بالبركة.",
            Children = "ورقة للأطفال",
            ChildrenPaper = "للأعمار من 5 إلى 8 ومن 9 إلى 12، صفحة واحدة من A4 أو Letter",
            ChildrenTitle = "نصلّي من أجل مسيحيين في ضيق",
            Meaning = "ما معنى «مضطهَد»؟",
            Younger = "من 5 إلى 8 سنوات",
            Older = "من 9 إلى 12 سنة",
            MeaningForYounger =
                "بعض الناس يحبون يسوع ويعيشون في أماكن لا يريد فيها الآخرون ذلك. قد يضحك الناس عليهم، أو يضطرون إلى الصلاة "
                + "بصوت خافت جدًا. أحيانًا يحزنون أو يخافون. الله يرى كل واحد منهم. ونحن نستطيع أن نطلب منه أن يكون قريبًا "
                + "منهم.",
            MeaningForOlder =
                "أن يكون الإنسان مضطهَدًا يعني أن يُعامَل معاملة سيئة بسبب ما يؤمن به. في بعض الأماكن لا يُسمح للمسيحيين "
                + "باقتناء كتاب مقدس أو بالاجتماع في كنيسة. وبعضهم يفقد عمله أو بيته أو حريته. ويحدث هذا لأناس من ديانات أخرى "
                + "أيضًا. نصلّي من أجل كل المتألمين، ومن أجل الذين يؤذونهم أيضًا.",
            ShortPrayers = "ثلاث صلوات قصيرة",
            FirstPrayer = "يا الله، كن قريبًا من كل من يخاف اليوم. آمين.",
            SecondPrayer = "أيها الرب يسوع، أعطِ شجاعة للذين يصلّون في الخفاء، وصديقًا لكل من هو وحيد. آمين.",
            ThirdPrayer = "يا أبانا، غيّر قلوب الذين يؤذون غيرهم، وعلّمنا أن نكون لطفاء. آمين.",
            Draw = "شيء للرسم",
            DrawHow = "لوّن الشمعة والعالم. وارسم حولهما أناسًا يساعد بعضهم بعضًا. لا تحتاج إلى أسمائهم.",
            ForAdults = "للوالدين والقادة",
            LeaveOut =
                "لا تذكروا كيف يُؤذى الناس أو يُقتلون، ولا تعرضوا صور العنف، ولا تذكروا أسماء أطفال أحياء أو قصصهم. لا "
                + "تتكلموا بسوء على شعب أو دين. قولوا إن كثيرين يساعدون. وإذا خاف طفل فتوقفوا واشكروا من أجل شيء حسن. لا "
                + "يُلزَم أحد بأن يصلّي جهرًا.",
        },
        Copies = new()
        {
            MadeOn = date => $"أُعدّت هذه النسخة بتاريخ {date}، وقد تكون قديمة: ما صُحّح أو أزيل بعد ذلك ما زال فيها.",
            Download = size => $"حتى {size}. يبقى الملف على الجهاز إلى أن يحذفه أحد.",
        },
        Calendar = new()
        {
            Title = "تقويم الصلاة",
            TitleOf = month => $"تقويم الصلاة، {month}",
            Description = "بلد كل يوم من هذا الشهر، وهو نفسه لكل من يصلّي هنا.",
            DescriptionOf = month => $"بلد كل يوم من {month}، وهو نفسه لكل من يصلّي هنا.",
            Lead = "بلد واحد كل يوم، وهو نفسه لكل من يصلّي هنا.",
            Months = "الشهور",
            HowDaysAreShared =
                "كيف تُوزّع الأيام: يُختار بلد كل يوم بقاعدة ثابتة من تاريخ اليوم ورموز البلدان، وهي واحدة في كل مكان. والبلد الذي كان "
                + "له يومه يستريح عددًا من الأيام يقارب نصف عدد البلدان. والبلد الذي يضاف يأخذ بضعة أيام، ولا ينقل من الأيام "
                + "الأخرى إلا القليل.",
            File = "بلد واحد كل يوم للصلاة من أجله، وهو نفسه لكل من يصلّي هنا.",
        },
        Book = new()
        {
            Link = "[كتاب] لأجهزة القراءة والهواتف (EPUB)، بلا صور: كل ملفات البلدان والقصص والصلوات، وتقويم سنة.",
            Subtitle = "ملفات البلدان والقصص والصلوات، بلدًا بلدًا، وتقويم سنة",
            TitlePage = "صفحة العنوان",
            Contents = "المحتويات",
            NotTranslated = "ملفات البلدان والصلوات التي لم تُترجم بعد ترد هنا بلغتها الأصلية، أما القصص التي لم تُترجم فليست في الكتاب.",
            Accessibility =
                "هذا الكتاب نص كله: عناوين وفهرس محتويات وجداول لها رؤوس وروابط إلى الحواشي ومنها. ليس فيه صور ولا أصوات ولا برامج نصية.",
        },
        Help = new()
        {
            Dates = Dates,
            Title = "سبل المساعدة",
            Description = "أربع طرق لمساعدة المسيحيين المضطهَدين: دقيقتان، أو ساعة، أو عطية، أو كنيستك.",
            Lead = "ابدأ بما عندك اليوم. وكل طريقة تقول كم تحتاج من الوقت وما ينبغي الانتباه له.",
            Watched = "إن كنت تعيش حيث قد تكون مراقَبًا، فاكتفِ بالصلاة.",
            WatchedMore =
                "لست مضطرًا إلى أن تكتب أو تعطي أو تشارك أي شيء، ولا ينبغي أن يضغط عليك أحد. فالصلاة والتعلّم في هدوء يكفيان.",
            Safety = "القراءة بأمان",
            Doors = "أربعة أبواب",
            Others = "طرق أخرى",
            Takes = "الوقت اللازم",
            Where = "أين",
            WatchFor = "تنبيه",
            For = "من أجل",
            Day = "الموعدان القادمان",
            More = "كيف يجري ذلك، ومن يقوله",
            Source = "المصدر",
            ReadIn = "مأخوذ من",
            Everything = "كل ما يمكنك أن تفعله",
            Letter = "الكتابة إلى من يمثّلك في البرلمان",
            LetterSummary =
                "رسالة من عشرة أسطر عن البلد الذي تختاره، للنسخ أو للفتح في برنامج بريدك الإلكتروني. ويمكن إرسالها في أي "
                + "بلد له برلمان.",
            LetterTakes = "عشرون دقيقة",
            LetterWhere = "حيثما تكون الكتابة إلى عضو في البرلمان آمنة",
            LetterWatchFor =
                "صُغها بكلماتك أنت. لا تكتب شيئًا ضد شعب أو دين، ولا تذكر اسم أحد معرّض للخطر.",
            ChooseCountry = "اختيار بلد",
            NoGifts = "نحن لا نأخذ مالًا ولا ننقل مالًا. فالعطية تذهب إلى المنظمة، بحسب قواعدها هي.",
            Forms = "على الورق وعلى الشاشة",
            FormsSummary =
                "لكل بلد ورقة لباب الكنيسة، وشرائح عرض لخدمة العبادة، وثماني بطاقات للقصّ، وملف واحد لا يحتاج إلى اتصال "
                + "بالإنترنت.",
            FormsTakes = "عشر دقائق للتحضير",
            FormsWhere = "في كل مكان؛ مجانًا ومن دون استئذان",
            FormsWatchFor = "هناك ورقة من دون اسم هذا الموقع ومن دون رابطه، للأماكن التي يكون فيها ذلك أكثر أمانًا.",
            LetterLine = "رسالة من عشرة أسطر للنسخ. عشرون دقيقة.",
            FormsLine = "ورقة وشرائح عرض وبطاقات جاهزة.",
            PrayLine = "دقيقتان؛ ولا تحتاج في ذلك إلى شيء.",
            Door = door => door switch
            {
                HelpDoor.Minutes => "دقيقتان",
                HelpDoor.Hour => "ساعة",
                HelpDoor.Gift => "عطية",
                _ => "كنيستك",
            },
            DoorSummary = door => door switch
            {
                HelpDoor.Minutes => "صلِّ الآن.",
                HelpDoor.Hour => "اكتب رسالة.",
                HelpDoor.Gift => "ساند بعطية من يعملون في الميدان.",
                _ => "صلّوا معًا في يوم أحد.",
            },
            FromPage = date => $"من صفحة تاريخها {date}",
            FromPageWithoutDate = "من صفحة بلا تاريخ",
            PrayNow = country => $"اليوم: الصلاة من أجل {country.For}",
            SheetFor = country => $"ورقة صلاة من أجل {country.For}",
            SlidesFor = country => $"شرائح عرض من أجل {country.For}",
            BringToChurch = country => $"الصلاة في كنيستك من أجل {country.For}",
        },
        Letter = new()
        {
            Dates = Dates,
            Title = country => $"رسالة عن {country.For} إلى من يمثّلك في البرلمان",
            Description = country => $"رسالة من عشرة أسطر عن {country.For}، للنسخ أو للإرسال بالبريد الإلكتروني.",
            Lead = "عشرة أسطر للنسخ، في نحو عشرين دقيقة. وما بين قوسين مربعين تملؤه أنت.",
            Watched =
                "إن كنت تعيش حيث قد تكون مراقَبًا، أو كانت لك عائلة في ذلك البلد، فلا تكتب. صلِّ بدلًا من ذلك: فهذا يكفي.",
            Before = "قبل أن تكتب",
            Representative =
                "موقع برلمانك على الإنترنت يقول من يمثّلك وكيف تكتب إليه. اكتب بلغة البرلمان؛ ولك أن تترجم هذه "
                + "الأسطر.",
            OwnWords =
                "غيّر الأسطر إلى كلماتك أنت، وأضف لماذا يهمّك الأمر. لا تذكر اسم أحد معرّض للخطر، ولا ترسل أي صورة.",
            Answer = "إن لم يأتِ جواب في غضون بضعة أسابيع، فاسأل مرة أخرى. واشكر على كل جواب.",
            Heading = "الرسالة",
            SubjectLabel = "الموضوع",
            Mail = "الفتح في برنامج بريدك الإلكتروني",
            Copy = "أو المس الرسالة: فتُحدَّد كلها وتصير جاهزة للنسخ.",
            Subject = country => $"حرية المعتقد في {country.In}",
            Greeting = "حضرة [لقب من يمثّلك واسمه]، تحية طيبة وبعد،",
            WhoWrites = "أسكن في [اسم مدينتك]، وحضرتكم تمثّلونني في البرلمان.",
            WhatAbout = country => $"أكتب إليكم بشأن المسيحيين وأتباع الديانات الأخرى في {country.In}.",
            ProfileSays = summary => $"جاء في نبذة تجمع تقارير منشورة: «{summary}»",
            Ranked = (rank, edition) =>
                $"وتضع منظمة الأبواب المفتوحة (Open Doors) هذا البلد في المرتبة {rank} من قائمتها، "
                + $"قائمة المراقبة العالمية (World Watch List) {edition}.",
            SourcesAt = address => $"المصادر مذكورة في {address}",
            Questions = "فهل لي أن أرجو من حضرتكم أن تطرحوا على حكومتنا ثلاثة أسئلة؟",
            First = country =>
                $"1. ماذا تفعل لكي يستطيع كل إنسان في {country.In} أن يؤمن وأن يتعبّد وأن يغيّر دينه بلا خوف؟",
            Second = "2. هل سترفع صوتها من أجل من هم هناك محتجزون أو مطرودون أو مهدَّدون بسبب ما يؤمنون به؟",
            Third = "3. هل سيُستمع هنا بإنصاف إلى الذين اضطروا إلى الهرب من هناك؟",
            End =
                "لا أطلب هذا ضد أي شعب أو دين. وأرجو أن تخبروني بما يتبيّن لكم. شكرًا لكم على عملكم، مع فائق الاحترام. "
                + "[اسمك وعنوانك]",
        },
        Home = new()
        {
            Title = "الصلاة من أجل المسيحيين المضطهَدين",
            Map = "حيث يتعرّض المسيحيون للضغط",
            AllCountries = "جميع البلدان، بحسب الاسم والمرتبة والمنطقة",
            Voice = "بكلماتهم هم",
            Stories = "أحدث القصص",
            AllStories = "جميع القصص",
            Help = "ما يمكنك أن تفعله",
        },
        Search = new()
        {
            Title = "البحث",
            Results = "نتائج البحث",
            Description = "للعثور على بلدان وقصص ونقاط للصلاة وسبل للمساعدة، أو لتصفّح كل ما هو موجود هنا.",
            Busy = "كثيرون يبحثون في هذه اللحظة. نرجو أن تنتظر ثانية ثم تبحث من جديد.",
            Country = "البلد",
            Button = "البحث",
            Cut = (characters, words) =>
                $"كان النص طويلًا. ولم يُبحث إلا عن أوله (عدد الأحرف: {characters}، عدد الكلمات: {words}).",
            KindsOfResults = "أنواع النتائج",
            Everything = "الكل",
            Found = count => Plural(
                count,
                "لا نتائج",
                "نتيجة واحدة",
                "نتيجتان",
                $"{Dates.Number(count)} نتائج",
                $"{Dates.Number(count)} نتيجة",
                $"{Dates.Number(count)} نتيجة"),
            Best = count => $"هذه أفضل النتائج، وعددها {count}. ويمكن تضييقها بكلمة أخرى أو بنوع أو ببلد.",
            NothingFound = "لم يُعثر على شيء",
            FewerWords = "ليست هنا صفحة فيها كل هذه الكلمات. وقد تجد أكثر بكلمات أقل، أو ببداية كلمة وحدها.",
            DidYouMean = "هل تقصد:",
            CountryProfile = "(نبذة عن البلد)",
            SameEverywhere = "البحث نفسه، في كل الأنواع والبلدان",
            LookThrough = "أو تصفّح [فهرس كل ما في الموقع].",
            Kind = kind => kind switch
            {
                SearchKind.Country => "البلدان",
                SearchKind.Story => "القصص",
                SearchKind.Prayer => "الصلاة",
                SearchKind.Help => "سبل المساعدة",
                _ => "عن هذا الموقع",
            },
            KindCountry = "نبذة عن البلد",
            KindStory = "قصة",
            KindPrayer = "صلاة",
            KindPoint = "نقطة صلاة",
            KindHelp = "طريقة للمساعدة",
            KindPage = "عن هذا الموقع",
            PrayerAndHelp = "الصلاة وسبل المساعدة",
            TodaysCountry = "بلد اليوم",
            AndGeneralPrayers = count => $" و{Prayers(count)} من أجل أكثر من بلد",
            CountedStories = count => Plural(
                count,
                "لا قصص",
                "قصة واحدة",
                "قصتان",
                $"{Dates.Number(count)} قصص",
                $"{Dates.Number(count)} قصة",
                $"{Dates.Number(count)} قصة"),
            CountedPrayers = Prayers,
        },
        Stick = new()
        {
            NeedsScripts =
                "لا يشغّل هذا المتصفح البرامج النصية هنا، ومن دونها لا يمكن البحث في هذه النسخة. تصفّح "
                + "القوائم في هذه الصفحة: ففيها كل بلد وكل قصة وكل طريقة للمساعدة.",
            Found = count => $"النتائج: {count}",
            Best = count => $"هذه أفضل النتائج، وعددها {count}. ويمكن تضييقها بكلمة أخرى.",
            Open = file => $"افتح {file} في أي متصفح: فيه الموقع كله، من دون شبكة.",
            OnPhones = (book, pack) =>
                $"على الهاتف، حيث لا تفتح المتصفحات غالبًا مجلدات من الصفحات، خذ كتابًا، {book}، أو ملف بلد واحد، "
                + $"{pack}.",
            Check = sums =>
                $"إذا وُجد ملف {sums} فهذه النسخة موقَّعة. ويقول البرنامج هل غُيّرت بعد ذلك، بالأمر «verify» "
                + $"وبمفتاح عام تأخذه ممّن تثق به؛ أو على حاسوب بالأمر «sha256sum --check {sums}»، لكنه لا يرى ما "
                + "أُضيف.",
            Unpack = "فُكّ ضغط الأرشيف أولًا. تُفتح صفحاته في أي متصفح، من دون شبكة.",
        },
        Languages = new()
        {
            Title = "اللغات",
            Description = "هذا الموقع بلغات أخرى، وكم تُرجم منه.",
            Lead =
                "الأرقام والتواريخ والمصادر هي نفسها في كل لغة. وما لم يُترجم بعدُ موجود بلغته الأصلية، مع إشارة إلى ذلك.",
            English = "الإنجليزية",
            NotTranslated = language => $"لم يُترجم هذا النص بعد. وهو هنا بلغته الأصلية: {language}.",
            ByMachine = "ترجمة آلية.",
            ByPerson = "ترجمة بشرية.",
            NotReviewed = "لم يراجعها بعدُ ناطق بالعربية.",
            Reviewed = by => $"مراجعة الترجمة: {by}.",
            ReviewedOn = (by, date) => $"مراجعة الترجمة: {by}، {date}.",
            SectionOlder = "تغيّر النص الأصلي بعد ترجمته.",
            SearchOriginal = language => $"قد يوجد المزيد في النص الأصلي: {language}.",
        },
    };

    private static string Prayers(int count) => Plural(
        count,
        "لا صلوات",
        "صلاة واحدة",
        "صلاتان",
        $"{Dates.Number(count)} صلوات",
        $"{Dates.Number(count)} صلاة",
        $"{Dates.Number(count)} صلاة");

    // Of a number in digits; a fraction has the singular.
    private static string Millions(decimal number) =>
        number == decimal.Truncate(number)
            ? Plural((int)number, "مليون", "مليون", "مليون", "ملايين", "مليونًا", "مليون")
            : "مليون";

    /// <summary>The plural categories of Arabic by CLDR.</summary>
    private static string Plural(int number, string zero, string one, string two, string few, string many, string other) =>
        (number, number % 100) switch
        {
            (0, _) => zero,
            (1, _) => one,
            (2, _) => two,
            (_, >= 3 and <= 10) => few,
            (_, >= 11) => many,
            _ => other,
        };
}
