using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Content.BaseFacts;
using PersecutionProfile.Content.Searching;

namespace PersecutionProfile.Web.Words;

internal static class Korean
{
    private const string Comma = ", ";
    private const string Above = "여";
    private const string Exceeding = " 초과";
    private const string Below = " 미만";

    private static readonly DateWords Dates = new("ko")
    {
        Day = "yyyy'년' M'월' d'일'",
        DayWithWeekday = "yyyy'년' M'월' d'일' dddd",
        WeekStart = DayOfWeek.Sunday, // South Korea
        Month = "yyyy'년' M'월'",
        Year = "yyyy'년'",
        About = date => $"{date}경",
        Unknown = "날짜 알 수 없음",
        Answered = date => $"{date}에 응답을 받았습니다.",
        Published = date => $"이곳에는 {date}에 실렸습니다.",
        LastChanged = date => $"{date}에 마지막으로 고쳤습니다.",
        LastChecked = date => $"{date}에 마지막으로 출처와 대조했습니다.",
        Reported = date => $"{date}에 보고되었습니다.",
        ReportedAtUnknown = "언제 보고되었는지 알 수 없습니다.",
        Read = date => $"{date}에 읽었습니다.",
    };

    public static SiteWords Words { get; } = new()
    {
        Language = Language.Find("ko")!,
        NameOf = country => CountryNames.Of(country, "ko"),
        Comma = Comma,
        Semicolon = "; ",
        Dates = Dates,
        Layout = new()
        {
            Shortcuts = "바로 가기",
            Leave = "이 사이트 나가기",
            LeaveByKeys = "또는 Shift 키를 세 번 누르십시오",
            Skip = "본문으로 바로 가기",
            Menu = "주 메뉴",
            Help = "돕는 길",
            Search = "검색",
            SearchLabel = "찾을 낱말",
            Breadcrumb = "현재 위치",
            Home = "홈",
            About = "이 사이트에 대하여",
            Feed = "피드",
            PrayerFeed = "기도 제목",
            NoTraces = "쿠키도 없고, 방문자 수를 세는 일도 없습니다.",
            Nothing = "아직 실린 것이 없습니다.",
            Share = "나누기",
            ByEmail = "이메일로",
            WithWhatsApp = "WhatsApp으로",
            OrCopy = "또는 주소 복사:",
            AsText = "링크 없는 글로",
            TellsOfDanger = "지금 위험에 처한 사람의 이야기입니다. 한번 보낸 것은 되돌릴 수 없습니다.",
        },
        Pages = new()
        {
            NotFound = "페이지를 찾을 수 없습니다",
            NotFoundDescription = "이 주소에는 페이지가 없습니다.",
            NotFoundLead =
                "이 주소에는 페이지가 없습니다. 주소를 잘못 입력했거나, 페이지가 옮겨졌거나, 더는 실려 있지 않을 수 있습니다.",
            BeginAtHome = "홈에서 시작하기",
            ReadNews = "소식 읽기",
            PrayForToday = "오늘의 나라를 위해 기도하기",
            Error = "이 페이지를 보여 드릴 수 없습니다",
            ErrorDescription = "우리 쪽에서 무언가 잘못되었습니다.",
            ErrorLead =
                "보시는 분 쪽이 아니라 우리 쪽에서 무언가 잘못되었습니다. 잠시 뒤에 다시 해 보시거나, "
                + "[첫 페이지에서 시작하십시오].",
            Publisher = "펴내는 이",
            Licence = "이 글을 쓰시려면",
            Hosting = "이 복사본을 운영하는 이",
            NoCorrections = "지금까지는 없습니다.",
        },
        Countries = new()
        {
            Title = "나라별",
            Description = "모든 나라별 프로필: 이름순, 지역별, 월드와치리스트(World Watch List) 순위순.",
            Orders = "늘어놓는 순서",
            ByName = "이름순",
            ByRank = "순위순",
            ByRegion = "지역별",
            Rankings = "월드와치리스트: 최근 연도판들의 순위와 점수",
            Regions = "지역은 월드 팩트북(World Factbook)을 따릅니다.",
            Pray = "기도하기",
            All = "모든 나라",
            Region = region => region switch
            {
                WorldRegion.Oceania => "오스트레일리아와 오세아니아",
                _ => CountryNames.Of(region, "ko") ?? "그 밖의 곳",
            },
            MapName = "세계 지도. 아래 목록에는 지도에 음영이 있는 나라들의 이름이 있으며, 같은 페이지로 이어집니다.",
            MapList = "순위순 나라 목록",
            Profiles = "나라별 프로필",
            Locator = country => $"지도: {And(country)} 그 이웃 나라들",
            Shaded = edition =>
                $"음영은 오픈도어(Open Doors)라는 한 단체의 월드와치리스트(World Watch List) {edition}년판 순위를 따릅니다.",
            Unshaded = "음영이 없다고 해서 자유롭다는 뜻은 아닙니다. 그 나라가 그 목록에 없다는 뜻입니다.",
            WithoutLink = "이름에 링크가 없는 나라는 아직 여기에 프로필이 없습니다.",
            Window = "회색 띠는 10/40창입니다.",
            NoRank = "그 연도판에 순위 없음",
            RankFrom = first => $"{first}위부터",
            RankFromTo = (first, last) => $"{first}위부터 {last}위까지",
            NameAndRank = (country, rank) => $"{country}: {rank}위",
        },
        Profile = new()
        {
            Contents = "이 페이지의 내용",
            Stories = "이야기",
            Basics = "나라 개요",
            Corrections = "정정",
            AllCorrections = "이 사이트의 모든 정정",
            Prayer = "기도",
            AboutFigures =
                "출처들이 서로 다르면 나란히 둡니다. 한 줄을 펼치면 누가 무엇을 말했는지 날짜와 종류와 주와 함께 모두 볼 수 있습니다. "
                + "이름을 누르면 그 뜻과, 인용할 수 있는 줄과, 다른 나라들의 값이 나옵니다.",
            AllPrayers = country => $"{AsObject(country.For)} 위한 모든 기도",
            StoriesFrom = country => $"{country.In}에서 온 이야기",
            AllStoriesFrom = country => $"{country.In}에서 온 모든 이야기",
            AllStatements = count => $"값 {count}개 모두 날짜순으로 보기.",
            Basic = kind => kind switch
            {
                BasicKind.OfficialName => "공식 국명",
                BasicKind.Capital => "수도",
                BasicKind.Languages => "언어",
                BasicKind.Government => "정부",
                BasicKind.Leader => "지도자",
                BasicKind.Religions => "종교",
                _ => "이웃 나라",
            },
            MainThreat = "기독교인에 대한 주된 위협",
            Window = "10/40창",
            InsideWindow = "그 안에 있는 것으로 봄",
            OutsideWindow = "그 밖에 있는 것으로 봄",
        },
        Figures = new()
        {
            Dates = Dates,
            MoreThan = MoreThan,
            AtLeast = number => $"최소 {number}",
            LessThan = number => $"{number}{Below}",
            AtMost = number => $"최대 {number}",
            About = number => $"약 {number}",
            Range = (low, high) => $"{low}~{high}",
            Percent = Percent,
            NotGiven = "기재 없음",
            Unknown = "알 수 없음",
            InPlaceOfNumbers = new Dictionary<string, string>
            {
                ["a few hundred"] = "몇백",
                ["hundreds"] = "수백",
                ["a few thousand"] = "몇천",
                ["thousands"] = "수천",
                ["tens of thousands"] = "수만",
                ["hundreds of thousands"] = "수십만",
                ["millions"] = "수백만",
                ["tens of millions"] = "수천만",
                ["all"] = "모두",
                ["all but one"] = "하나를 뺀 모두",
                ["half or more"] = "절반 또는 그 이상",
                ["one in six"] = "여섯 명 가운데 한 명",
                ["nearly 50"] = "거의 50",
                ["nearly 100"] = "거의 100",
                ["nearly 400,000"] = "거의 400,000",
                ["close to 100,000"] = "100,000에 가까움",
                ["about 450,000 in Benue, about 65,000 in Plateau"] = "베누에 약 450,000명, 플래토 약 65,000명",
                ["about 2,400 (the state), over 3,000 (state television), over 12,000 (activists)"] =
                    "약 2,400명(국가), 3,000여 명(국영 텔레비전), 12,000여 명(활동가들)",
                ["29 where Christian identity was a factor, 34 where Muslim identity was"] =
                    "기독교인이라는 점이 한 요인이 된 경우 29명, 무슬림이라는 점이 한 요인이 된 경우 34명",
                ["at least 16,769 Christians, 6,235 Muslims, 154 followers of African traditional religion, 7,722 unknown"] =
                    "최소 기독교인 16,769명, 무슬림 6,235명, 아프리카 전통 종교 신자 154명, 알 수 없음 7,722명",
                ["16 who left before 2000, and 559 who left since"] = "2000년이 되기 전에 떠난 16명과 그 뒤에 떠난 559명",
            }.ToImmutableDictionary(),
            Kind = kind => kind switch
            {
                FigureKind.Estimate => "추정",
                FigureKind.Count => "집계",
                FigureKind.Report => "보고",
                _ => "계산",
            },
            Comma = Comma,
            Title = "수치",
            TitleOf = label => $"{label}: 수치",
            Description = label =>
                $"{label}: 모든 나라별 프로필의 값과 그 변화. 값마다 날짜와 종류와 출처가 있습니다.",
            CountedIn = unit => $"세는 단위: {unit}.",
            UnitPercent = "퍼센트",
            DefinitionBy = publisher => $"{publisher}의 정의를 따릅니다.",
            OwnDefinition = "정의는 이 사이트의 것입니다. 출처가 다르게 세는 경우에는 그 주에 그렇게 적혀 있습니다.",
            NoneYet = "이 수치를 싣고 있는 프로필이 아직 없습니다.",
            ByCountry =
                "나라별: 직접 세거나 본 출처가 밝힌 값 가운데 날짜가 있는 가장 최근의 값(그런 값이 있는 경우)",
            Country = "나라",
            Value = "값",
            AsOf = "시점",
            WhoSaysSo = "출처",
            ToCite = "인용하시려면",
            HowToCite =
                "발표한 곳과 날짜와 이 페이지를 밝히고, ‘약’, ‘…여’, ‘초과’, ‘추정’이라는 말은 있는 자리에 그대로 두십시오. "
                + "값마다 바로 쓸 수 있는 줄이 그 표 아래에 있습니다. 모든 나라의 모든 수치를 데이터로: [CSV], [JSON].",
            OneStatement = "값이 하나 있습니다.",
            Statements = count => $"값이 {count}개 있습니다.",
            InProfile = country => $"{country.Plain} 프로필에서 보기",
            ChartName = (label, country) =>
                $"{country}, {label}: 날짜와 발표한 곳에 따라. 아래 표에 같은 값이 있습니다",
            TableName = (label, country) => $"{country}, {label}: 최근 것부터",
            Retold = "다시 전한 것",
            LinesToCopy = country => $"{country.Plain}: 인용할 때 복사할 줄",
            WhyDiffer = reasons => $"서로 다를 수 있는 까닭: {reasons}.",
            WhyNotSaid = "왜 서로 다른지 출처는 말하지 않습니다.",
            DatesDiffer = "날짜가 서로 다름",
            DatesDifferOrUnknown = "날짜가 서로 다르거나 알려져 있지 않음",
            PublishersDiffer = "발표한 곳마다 다르게 세었을 수 있음",
            SomeRetell = "일부는 다른 출처를 다시 전할 뿐임",
            EmptyCircle = "빈 원은 다른 출처를 다시 전하는 값",
            Bar = "막대는 범위",
            Arrow = "화살표는 ‘또는 그보다 많음’이나 ‘또는 그보다 적음’",
            OnlyInTable = "말로 된 값은 표에만 있음",
            Legend = words => $"{words}.",
            NoDate = "날짜 없음",
            Million = Million,
            Citation = (country, label, number, known, publisher, address) =>
                $"{country}, {label}: {number} ({known}), {publisher}, 재인용: {address}",
        },
        Rankings = new()
        {
            Dates = Dates,
            Title = "월드와치리스트",
            Description =
                "오픈도어(Open Doors)가 해마다 내는 월드와치리스트(World Watch List). 기독교인이 가장 많이 박해받는 나라들을 "
                + "순위순과 이름순으로 보여 줍니다.",
            Measures =
                "오픈도어(Open Doors)는 한 단체이며, 다른 이들은 다르게 셉니다. 이 목록은 기독교인이 신앙 때문에 개인 생활, 가정, 사회, "
                + "공적 생활, 교회에서 얼마나 많은 압박과 폭력을 겪는지를 잽니다. 1위가 상황이 가장 나쁜 곳입니다. "
                + "점수는 0점에서 100점까지이며, 높을수록 더 나쁩니다. 방법이 바뀌었으므로, 서로 멀리 떨어진 연도판의 점수를 "
                + "자세히 비교할 수는 없습니다.",
            Ends =
                "목록은 어딘가에서 끝납니다. 어떤 나라가 이 목록에 없거나, 이 목록으로 만든 지도에서 색이 없다고 해서, "
                + "그곳의 기독교인이 자유롭다는 뜻은 아닙니다.",
            About =
                "오픈도어(Open Doors)가 해마다 내는 목록(World Watch List)입니다. 1위가 상황이 가장 나쁜 곳입니다. "
                + "점수는 0점에서 100점까지이며, 높을수록 더 나쁩니다.",
            Edition = "연도판",
            Rank = "순위",
            Score = "점수",
            NotGiven = "기재 없음",
            NotFirstHand = "(1차 자료 아님)",
            Older = editions =>
                $"더 오래된 연도판({editions})에 대해 여기에 알려진 것은, 프로필이 있는 나라들의 페이지에 있습니다.",
            RankIs = rank => $"{rank}위",
            EditionOf = edition => $"{edition}년판",
            RankInEdition = (rank, edition) => $"월드와치리스트 {edition}년판 {rank}위",
            Editions = count => $"연도판: {count}개",
            LatestAndEditions = (rank, edition, editions) => $"{edition} {rank}. {editions}",
            ChartName = country => $"{country.Plain}: 연도판별 순위와 점수, 표와 같음",
            Then = (rank, edition) => $"보고된 해인 {edition}년판에서 [{rank}]위,",
            Latest = (rank, edition) => $"우리가 아는 가장 최근의 {edition}년판에서 [{rank}]위.",
            ThenWhichIsLatest = (rank, edition) =>
                $"보고된 해이자 우리가 아는 가장 최근의 {edition}년판에서 [{rank}]위.",
            InPack = (rank, edition) =>
                $"오픈도어(Open Doors)의 월드와치리스트(World Watch List): 우리가 아는 가장 최근의 {edition}년판에서 [{rank}]위. "
                + "1위가 상황이 가장 나쁜 곳입니다.",
        },
        Sources = new()
        {
            Title = "출처",
            Description =
                "이 사이트가 인용하는 모든 발표물: 누가 언제 발표했는지, 어디에서 찾을 수 있는지, 누구의 말을 다시 전하는지.",
            Letters = "발표한 곳, 첫 글자순",
            AboutFigures = "수치마다 무엇을 뜻하는지, 나라마다 얼마인지, 누가 말하는지. 모두 데이터로: [CSV], [JSON].",
            FirstHand = "1차 자료.",
            NotFirstHand = "1차 자료 아님.",
            Retells = publisher => $"{publisher}의 내용을 다시 전합니다.",
            Archived = "보관된 사본:",
            AddressUnknown = "주소는 알려져 있지 않습니다.",
            All = count => $"출처 {count}개 모두, 처음 인용된 순서대로",
            One = "출처:",
            Several = "출처:",
        },
        Entries = new()
        {
            Dates = Dates,
            Pray = "기도하기",
            PrayFor = countries => $"{AsObject(countries)} 위한 기도",
            Corrected = date => $"{date}에 정정했습니다.",
            Withdrawn = date => $"{date}에 철회했습니다.",
            CorrectionOf = country => $"{country.Plain}: 정정",
            WithdrawnFigure = (label, number, date, publisher) => $"{label}, {number} ({date}, {publisher}): ",
            NamesChanged = names => $"‘가명’이라고 표시된 이름은 사람들을 보호하기 위해 바꾼 것이며, 실제 이름이 아닙니다: {names}.",
            Comma = Comma,
            WrittenFromReports = until => $"{until}까지 읽은, 이미 발표된 보고를 바탕으로 썼습니다.",
            Drafted = by => $"{AsSubject(by)} 초안을 썼습니다.",
            DraftedFromReports = (by, until) => $"{until}까지 읽은, 이미 발표된 보고를 바탕으로 {AsSubject(by)} 초안을 썼습니다.",
            Machine = "기계",
            Person = "사람",
            Reviewed = by => $"검토: {by}.",
            ReviewedOn = (by, date) => $"검토: {by}, {date}.",
            ReviewedIn = (by, date) => $"검토: {by}, {date}.",
            NoReviewOfCountry = "그 나라를 아는 사람은 아무도 검토하지 않았습니다.",
            NoReviewOfSubject = "이 내용을 아는 사람은 아무도 검토하지 않았습니다.",
        },
        Stories = new()
        {
            ThisMonth = "이번 달.",
            LastMonth = "지난달.",
            MonthsAgo = months => $"{months}개월 전.",
            ThisYear = "올해.",
            LastYear = "지난해.",
            YearsAgo = years => $"약 {years}년 전.",
            Countries = countries => $"{countries}.",
            Comma = Comma,
            PrayWithStory = "이 이야기와 함께 기도하기",
            Topics = "주제",
            More = "다른 이야기",
        },
        News = new()
        {
            Dates = Dates,
            Title = "소식",
            Description = "압박받는 기독교인들의 이야기. 저마다 출처와 보고된 날짜가 있습니다.",
            ByTopic = "주제별",
            Nothing = "아직 실린 이야기가 없습니다.",
            NoCountry = "한 나라에 한정되지 않음",
            OnTopic = topic => $"‘{topic}’ 주제의 이야기, 최근 것부터.",
            OfCountry = country => $"{country.In}에서 온 이야기",
            OfCountryDescription = country => $"{country.In}의 기독교인에 대해 보고된 것, 최근 것부터.",
            NewestFirst = "최근 것부터",
            ListPages = "쪽",
            Newer = "더 최근 이야기",
            Older = "더 오래된 이야기",
            PageOf = (number, count) => $"전체 {count}쪽 가운데 {number}쪽",
            TitleOfPage = (title, number) => $"{title}, {number}쪽",
            ReportsOf = date => $"이 페이지의 보고는 {date}의 것입니다.",
            ReportsFromTo = (first, last) => $"이 페이지의 보고는 {first}부터 {last}까지의 것입니다.",
        },
        Pray = new()
        {
            Title = "기도하기",
            Description = "오늘의 나라와 그 기도 제목과 기도, 그리고 여러 나라를 위한 기도 제목.",
            PrayFor = country => $"{AsObject(country.For)} 위해 기도하기",
            DescriptionOf = country => $"{country.In}의 기독교인을 위한 기도 제목과 기도, 그리고 응답받은 것에 대한 감사.",
            Together = "이날 여기에서 기도하는 사람은 모두 같은 나라를 위해 기도합니다.",
            NoneOpen = "이날 기도할 기도 제목이 없습니다.",
            NoneYet = country => $"{AsObject(country.For)} 위한 기도 제목은 아직 실려 있지 않습니다.",
            Today = "오늘",
            Yesterday = day => $"어제, {day}",
            Tomorrow = day => $"내일, {day}",
            DayAndCountry = (day, country) => $"{day}: {country}",
            Days = "날짜",
            Calendar = "달력",
            OnDay = day => $"{day}의 기도",
            OnDayDescription = country => $"이날의 나라는 {country.Plain}입니다. 그 나라의 기도 제목과 기도가 있습니다.",
            Points = "기도 제목",
            Words = "기도문",
            APrayer = "기도",
            Thanksgiving = "감사",
            Overdue = "부탁받은 지 얼마간 지났고, 그 뒤로 확인하지 않은 것",
            General = "여러 나라를 위하여",
            ByCountry = "나라별",
            WhatIsKnown = country => $"{country.Of}에 대해 알려진 것",
            Subscribe =
                "쓰시는 달력에 그날그날의 나라가 나오게 할 수 있습니다. 그 달력에서 [달력 파일]의 주소를 구독하십시오:",
            SubscribeEnd = ". 이름도 계정도 묻지 않습니다.",
        },
        Together = new()
        {
            Title = "한 주의 기도",
            Description = "일요일부터 토요일까지 하루에 한 나라씩 일곱 나라를 위한 기도 제목과 기도문. 읽고, 인쇄하고, 나눌 수 있습니다.",
            Lead = "한 주 동안 하루에 한 나라씩, 그 나라를 위한 기도 제목과 기도문입니다.",
            WeekFrom = day => $"{day}에 시작하는 주",
            SundayToSaturday = "이 편지는 어느 언어에서나 일요일부터 토요일까지입니다.",
            Weeks = "주",
            ThisWeek = "이번 주",
            Subscribe = "일요일마다 새 편지가 나옵니다. 피드 리더로 [Atom 형식] 또는 [JSON 형식]으로 구독하십시오. [일반 텍스트]는 메시지나 전자 우편에 넣을 수 있습니다.",
            Copy = "복사할 글",
            Thanks = "최근의 감사",
            Days = "기도의 날과 기억의 날",
            DayOfPrayer = "기도의 날",
            DayOfRemembrance = "기억의 날",
            Answered = "응답된 기도",
            AnsweredDescription = "감사할 수 있는 기도를 해마다 모았습니다.",
            AnsweredLead = "이 기도들에는 감사할 일이 생겼습니다. 다른 많은 기도는 아직 기다리고 있습니다.",
        },
        Forms = new()
        {
            NeutralTitle = "메모",
            Others = "다른 형태",
            BackToPrayers = "기도로 돌아가기",
            BackToPage = "페이지로 돌아가기",
            Print = "A4 또는 레터 용지 한 쪽입니다. 인쇄하시려면 브라우저의 인쇄 명령을 쓰십시오. 이 줄은 인쇄되지 않습니다.",
            NoHeaders =
                "인쇄 창에서 머리글과 바닥글을 끄십시오. 켜 두면 이 페이지의 주소와 날짜가 인쇄됩니다.",
            WithAddress = "이 사이트의 주소가 있는 것",
            WithoutAddress = "이 사이트의 이름과 주소가 없는 것",
            CutCards = "오려서 쓰는 카드",
            OneSheet = "모두 한 장에",
            PrintCards =
                "A4 또는 레터 용지 한 쪽에 카드 여덟 장이 있으며, 점선을 따라 오려서 씁니다. 인쇄하시려면 브라우저의 인쇄 명령을 쓰십시오. "
                + "이 줄은 인쇄되지 않습니다.",
            Cards = country => $"카드: {AsObject(country.For)} 위한 기도",
            SlidesFor = country => $"슬라이드: {AsObject(country.For)} 위한 기도",
            OtherSourcesDiffer = "다른 출처들은 다르게 말합니다.",
            SheetSource = (site, date) => $"{site}, {date}. 모든 수치와 그 출처, 더 많은 기도 제목:",
            Begin = "시작",
            Next = "다음",
            After = title => $"(‘{title}’ 다음에 오는 것)",
            Slide = number => $"슬라이드 {number}",
            Place = (number, count) => $"{number}/{count}",
            Amen = "아멘",
            Nothing = "아직 실린 기도 제목이 없습니다",
            Again = "처음으로 돌아가기",
            Thanks = title => $"감사: {title}",
            PackTitle = country => $"{country.Plain}, 보관용",
            PackComplete = site => $"{site}. 이 페이지는 이것 하나로 완전합니다. 저장해 두고 인터넷 연결 없이 읽으십시오.",
            OlderStories = count => $"더 오래된 이야기 {count}편은 자리가 없어 여기에 싣지 못했습니다.",
            PackSources = "프로필과 그 수치의 출처",
            PackFigures = "모든 값과 그 날짜와 출처. 출처들이 서로 다르면 나란히 둡니다.",
            From = address => $"가져온 곳: {address}",
            ToPrayToday = "오늘 기도할 것",
            ToPray = "기도할 것",
            PrayWith = site => $"{site}에서 함께 기도하기",
            Title = "종이로, 화면으로, 인터넷 연결 없이",
            InOtherForms = country => $"{AsObject(country.For)} 위한 기도, 다른 형태로:",
            Sheet = "인쇄할 기도지",
            Slides = "슬라이드",
            ListSheet = "[인쇄할 기도지], A4 또는 레터 용지 한 쪽; [이 사이트의 이름과 주소가 없는 같은 기도지]",
            ListCards = "[오려서 쓰는 카드 여덟 장]",
            ListSlides = "교회나 모임을 위한 [슬라이드]",
            ListText = "메시지에 붙여 넣을 [일반 텍스트]",
            ListPack = "[모두 담은 파일 하나], 저장해 두고 인터넷 연결 없이 읽도록",
            ListCalendar = "[달력]: 어느 날이 어느 나라의 날인지",
            CardForSites = "운영하시는 사이트에 넣을 작은 카드",
            CopyCard =
                "이 줄을 운영하시는 사이트의 페이지에 복사해 넣으십시오. [이 카드]가 나타나며, 쿠키를 심지 않고 스크립트를 실행하지 않습니다.",
        },
        Kit = new()
        {
            TitleFor = what => $"기도 자료 모음: {what}",
            DescriptionFor = what => $"주일 한 번이나 하룻밤 기도를 위한 복사용 글, 인쇄할 종이, 슬라이드, 인도자용 순서지: {what}.",
            Lead = "주일 한 번이나 하룻밤을 위한 자료입니다. 모두 복사하고, 인쇄하고, 소리 내어 읽고, 나누어 주셔도 됩니다.",
            ListKit = "[모임을 위한 자료 모음]: 복사용 글, 큰 글씨, 주보 간지, 10분 순서지",
            ListNextKit = "[다음 기도의 날을 위한 자료 모음], 여러 나라를 함께",
            BackToKit = "자료 모음으로 돌아가기",
            Message = "복사용 글",
            MessageHow = "메시지나 소식지에 쓸 수 있는 1,000자 이내의 글입니다. 끝에 페이지 주소와 날짜가 있습니다.",
            AsPlainText = "[같은 글을 일반 텍스트로]",
            Forms = "종이로, 화면으로",
            OnePage = "A4 또는 레터 용지 한 쪽",
            Large = "큰 글씨 한 쪽",
            LargePaper = "A4 또는 레터 용지 한 쪽, 18포인트 글씨",
            Insert = "주보 간지, A5",
            InsertPaper = "A4 한 장에 양면으로 인쇄하여 접습니다",
            LetterInsert = "주보 간지, 레터 반쪽",
            LetterInsertPaper = "레터 용지 한 장에 양면으로 인쇄하여 접습니다",
            PrintInsert = "양면으로, 짧은 쪽 넘기기로, 실제 크기로, 머리글과 바닥글 없이 인쇄한 다음 가운데를 접으십시오. 이 줄은 인쇄되지 않습니다.",
            SlidesScreen = "화면이나 프로젝터용",
            Script = "인도자용 순서지",
            ScriptPaper = "10분, 전화기나 종이를 보고 읽습니다",
            PrintScript = "모임과 함께하는 10분 기도입니다. 전화기를 보고 읽거나 인쇄하십시오. 이 줄은 인쇄되지 않습니다.",
            Archive = "모두 한 파일로(ZIP)",
            Countries = "자료 모음이 있는 나라",
            OthersHaveSheet = "다른 나라에는 기도지가 있습니다",
            Choose = "직접 고르는 나라",
            ChooseHow = address => $"이 가운데 두 나라에서 다섯 나라까지를 한 자료 모음으로 묶을 수 있습니다. 주소에 있는 이름을 알파벳 순서로, 사이에 더하기 기호를 넣어 쓰십시오: {address}",
            Code = address => $"{address}의 QR 코드",
            Minutes = (from, to) => $"{from}–{to}분",
            Silence = "침묵",
            SilenceSay = "모두를 맞이하십시오. 하나님 앞에서 1분 동안 침묵하며, 믿음 때문에 값을 치르는 이들을 생각하자고 하십시오.",
            Scripture = "성경",
            ScriptureSay = "가지고 있는 성경에서 한 사람이 읽습니다:",
            Reference = passage => passage switch
            {
                Passage.Hebrews13 => "히브리서 13:3",
                Passage.Psalm10 => "시편 10:12–18",
                Passage.Matthew5 => "마태복음 5:44",
                _ => "로마서 12:12–15",
            },
            Story = "이야기",
            Shortened = title => $"“{title}”을(를) 줄인 글",
            PointsSay = "한 제목을 읽고 기도할 시간을 준 다음, 다음 제목을 읽습니다.",
            PrayerSay = "이 기도를 함께 드리거나, 한 사람이 대표로 드립니다.",
            Song = "찬송",
            SongSay = "위로가 되는 찬송을 교회에서 골라 부릅니다.",
            Closing = "마침",
            ClosingSay = "모두에게 감사하고, 더 읽을 수 있는 곳을 알린 다음, 축복하며 보내십시오.",
            Children = "어린이용 기도지",
            ChildrenPaper = "5–8세와 9–12세, A4 또는 레터 용지 한 쪽",
            ChildrenTitle = "어려움을 겪는 그리스도인을 위한 기도",
            Meaning = "‘박해’가 무슨 뜻일까요?",
            Younger = "5–8세",
            Older = "9–12세",
            MeaningForYounger =
                "예수님을 사랑하는데, 주위 사람들이 그것을 싫어하는 곳에 사는 사람들이 있어요. 놀림을 받기도 하고, 아주 조용히 기도해야 할 때도 있어요. 슬프거나 무서울 때도 있어요. 하나님은 한 사람 한 "
                + "사람을 보고 계세요. 우리는 하나님께 그들 곁에 계셔 달라고 기도할 수 있어요.",
            MeaningForOlder =
                "박해받는다는 것은 믿는 것 때문에 나쁜 대우를 받는다는 뜻이에요. 어떤 곳에서는 그리스도인이 성경을 가지거나 교회에 모일 수 없어요. 일자리나 집이나 자유를 잃는 사람도 있어요. 다른 종교를 "
                + "믿는 사람들도 그런 일을 겪어요. 우리는 고난받는 모든 사람을 위해, 또 그들을 아프게 하는 사람들을 위해서도 기도해요.",
            ShortPrayers = "짧은 기도 세 가지",
            FirstPrayer = "하나님, 오늘 무서워하는 모든 사람 곁에 계셔 주세요. 아멘.",
            SecondPrayer = "주 예수님, 몰래 기도하는 사람들에게 용기를 주시고, 외로운 사람마다 친구를 주세요. 아멘.",
            ThirdPrayer = "하나님 아버지, 남을 아프게 하는 사람들의 마음을 바꾸어 주시고, 우리가 친절하도록 가르쳐 주세요. 아멘.",
            Draw = "그려 보세요",
            DrawHow = "촛불과 세계를 색칠하세요. 그 둘레에 서로 돕는 사람들을 그려 보세요. 이름은 몰라도 돼요.",
            ForAdults = "부모와 지도자에게",
            LeaveOut =
                "사람들이 어떻게 다치거나 죽는지, 폭력을 보여 주는 사진, 살아 있는 아이들의 이름과 사연은 다루지 마십시오. 어떤 민족이나 종교를 나쁘게 말하지 마십시오. 돕는 사람이 많다고 말해 주십시오. "
                + "아이가 무서워하면 멈추고 좋은 일에 감사하십시오. 누구도 소리 내어 기도해야 하는 것은 아닙니다.",
        },
        Copies = new()
        {
            MadeOn = date => $"{date}에 만든 사본입니다. 오래된 내용일 수 있습니다. 그 뒤에 고치거나 내린 것도 이 사본에는 그대로 남아 있습니다.",
            Download = size => $"최대 {size}. 파일은 누군가 지울 때까지 기기에 남아 있습니다.",
        },
        Calendar = new()
        {
            Title = "기도 달력",
            TitleOf = month => $"기도 달력, {month}",
            Description = "이달의 하루하루가 어느 나라의 차례인지. 여기에서 기도하는 모든 사람에게 같습니다.",
            DescriptionOf = month => $"{month}의 하루하루가 어느 나라의 차례인지. 여기에서 기도하는 모든 사람에게 같습니다.",
            Lead = "하루에 한 나라, 여기에서 기도하는 모든 사람에게 같습니다.",
            Months = "달",
            HowDaysAreShared =
                "날을 나누는 방법: 날마다 그 날짜와 나라들의 코드로 정해진 규칙에 따라 한 나라를 뽑으며, 이 규칙은 어디서나 같습니다. "
                + "한 번 차례가 된 나라는 전체 나라 수의 거의 절반만큼의 날 동안 쉽니다. 새로 더해진 나라는 며칠을 차지하며, "
                + "다른 나라들의 날은 거의 옮기지 않습니다.",
            File = "하루에 한 나라씩 기도합니다. 여기에서 기도하는 모든 사람에게 같습니다.",
        },
        Book = new()
        {
            Link = "전자책 단말기와 휴대전화에서 읽는 [책](EPUB), 사진 없음: 모든 나라 소개와 이야기와 기도, 그리고 한 해의 달력.",
            Subtitle = "나라별 소개와 이야기와 기도, 그리고 한 해의 달력",
            TitlePage = "표제지",
            Contents = "차례",
            NotTranslated = "아직 번역되지 않은 나라 소개와 기도는 원문 그대로 실었고, 번역되지 않은 이야기는 싣지 않았습니다.",
            Accessibility = "이 책은 모두 글입니다. 제목, 차례, 머리글이 있는 표, 주와 본문을 오가는 링크가 있습니다. 그림과 소리와 스크립트는 없습니다.",
        },
        Help = new()
        {
            Dates = Dates,
            Title = "돕는 길",
            Description = "박해받는 기독교인을 돕는 네 가지 길: 2분, 한 시간, 후원, 우리 교회.",
            Lead = "오늘 내실 수 있는 만큼 고르십시오. 길마다 시간이 얼마나 걸리는지, 무엇을 주의해야 하는지 적혀 있습니다.",
            Watched = "감시받을 수 있는 곳에 사신다면, 기도만 하십시오.",
            WatchedMore =
                "편지를 쓰지 않으셔도, 돈을 내지 않으셔도, 아무것도 나누지 않으셔도 됩니다. 아무도 그렇게 하라고 압박해서는 안 됩니다. "
                + "기도하고 조용히 알아 가는 것으로 충분합니다.",
            Safety = "안전하게 읽기",
            Doors = "네 개의 문",
            Others = "다른 길",
            Takes = "걸리는 시간",
            Where = "할 수 있는 곳",
            WatchFor = "주의할 점",
            For = "대상 나라",
            Day = "다음 날짜",
            More = "방법과 출처",
            Source = "출처",
            ReadIn = "출처",
            Everything = "하실 수 있는 모든 것",
            Letter = "국회의원에게 편지 쓰기",
            LetterSummary =
                "고르신 나라에 대한 열 줄의 편지입니다. 복사하거나 이메일 프로그램에서 여실 수 있습니다. "
                + "의회가 있는 나라라면 어디서나 보낼 수 있습니다.",
            LetterTakes = "20분",
            LetterWhere = "국회의원에게 편지를 쓰는 것이 안전한 곳이면 어디서나",
            LetterWatchFor =
                "자신의 말로 바꾸어 쓰십시오. 어떤 민족이나 종교를 거스르는 말은 쓰지 말고, 위험에 처한 사람의 이름은 누구도 밝히지 마십시오.",
            ChooseCountry = "나라 고르기",
            NoGifts = "우리는 돈을 받지 않으며, 전해 주지도 않습니다. 후원금은 그 단체의 규칙에 따라 그 단체로 갑니다.",
            Forms = "종이로, 화면으로",
            FormsSummary =
                "나라마다 교회 문에 붙일 기도지, 예배에 쓸 슬라이드, 오려서 쓰는 카드 여덟 장, 인터넷 연결이 필요 없는 파일 하나가 있습니다.",
            FormsTakes = "준비하는 데 10분",
            FormsWhere = "어디서나. 무료이며, 허락을 구하지 않으셔도 됩니다",
            FormsWatchFor = "이 사이트의 이름과 주소가 없는 기도지도 있습니다. 그 편이 더 안전한 곳을 위한 것입니다.",
            LetterLine = "복사할 수 있는 열 줄의 편지. 20분.",
            FormsLine = "기도지와 슬라이드와 카드가 준비되어 있습니다.",
            PrayLine = "2분. 아무것도 필요하지 않습니다.",
            Door = door => door switch
            {
                HelpDoor.Minutes => "2분",
                HelpDoor.Hour => "한 시간",
                HelpDoor.Gift => "후원",
                _ => "우리 교회",
            },
            DoorSummary = door => door switch
            {
                HelpDoor.Minutes => "지금 기도하십시오.",
                HelpDoor.Hour => "편지를 쓰십시오.",
                HelpDoor.Gift => "일하는 이들을 후원하십시오.",
                _ => "주일에 함께 기도하십시오.",
            },
            FromPage = date => $"{date}의 페이지에 따름",
            FromPageWithoutDate = "날짜 없는 페이지에 따름",
            PrayNow = country => $"오늘: {AsObject(country.For)} 위한 기도",
            SheetFor = country => $"{country.For} 기도지",
            SlidesFor = country => $"{country.For} 슬라이드",
            BringToChurch = country => $"교회에 {AsObject(country.For)} 알리기",
        },
        Letter = new()
        {
            Dates = Dates,
            Title = country => $"{country.For}에 대해 국회의원에게 편지 쓰기",
            Description = country => $"{country.For}에 대한 열 줄의 편지. 복사하거나 이메일로 보낼 수 있습니다.",
            Lead = "복사할 수 있는 열 줄의 편지로, 20분쯤 걸립니다. 대괄호 안은 직접 채우실 자리입니다.",
            Watched =
                "감시받을 수 있는 곳에 사시거나 그 나라에 가족이 있다면, 편지를 쓰지 마십시오. 그 대신 기도하십시오. 그것으로 충분합니다.",
            Before = "쓰시기 전에",
            Representative =
                "누가 자신을 대표하는지, 어떻게 편지를 쓰는지는 계신 나라 의회의 웹사이트에 나와 있습니다. 그 의회에서 쓰는 언어로 쓰십시오. "
                + "이 줄들은 자유롭게 번역하실 수 있습니다.",
            OwnWords =
                "이 줄들을 자신의 말로 바꾸고, 이 일이 자신에게 왜 중요한지 덧붙이십시오. 위험에 처한 사람의 이름은 누구도 밝히지 말고, "
                + "사진은 보내지 마십시오.",
            Answer = "몇 주 안에 답장이 오지 않으면, 한 번 더 물으십시오. 답장을 받을 때마다 감사의 말을 전하십시오.",
            Heading = "편지",
            SubjectLabel = "제목",
            Mail = "이메일 프로그램에서 열기",
            Copy = "또는 편지를 누르십시오. 전체가 선택되어 바로 복사하실 수 있습니다.",
            Subject = country => $"{country.Of}의 신앙의 자유에 관하여",
            Greeting = "존경하는 [의원님의 성함] 의원님께",
            WhoWrites = "저는 [사시는 곳]에 살고 있으며, 의원님께서는 국회에서 저를 대표하고 계십니다.",
            WhatAbout = country => $"저는 {country.In}의 기독교인과 다른 신앙을 가진 사람들에 대해 이 편지를 드립니다.",
            ProfileSays = summary => $"이미 발표된 보고를 모은 한 프로필은 이렇게 말합니다. “{summary}”",
            Ranked = (rank, edition) => $"오픈도어(Open Doors)의 월드와치리스트(World Watch List) {edition}년판에서 이 나라는 {rank}위입니다.",
            SourcesAt = address => $"출처 목록은 다음 주소에 있습니다: {address}",
            Questions = "우리 정부에 다음 세 가지를 질문해 주시기를 부탁드려도 되겠습니까?",
            First = country =>
                $"1. {country.In}에 있는 모든 사람이 두려움 없이 믿고 예배하고 신앙을 바꿀 수 있도록, 우리 정부는 무엇을 하고 있습니까?",
            Second = "2. 그곳에서 자신이 믿는 것 때문에 붙잡혀 있거나 쫓겨나거나 위협받는 이들을 위해, 우리 정부는 목소리를 내겠습니까?",
            Third = "3. 그곳을 떠나 피신해야 했던 사람들은 이곳에서 자신의 사정을 공정하게 심사받게 됩니까?",
            End =
                "저는 어떤 민족이나 종교에 반대하여 이것을 여쭙는 것이 아닙니다. 알게 되시는 것을 저에게 알려 주시기 바랍니다. "
                + "의원님의 수고에 감사드립니다. [이름과 주소]",
        },
        Home = new()
        {
            Title = "박해받는 기독교인을 위해 기도해 주십시오",
            Map = "기독교인이 압박받는 곳",
            AllCountries = "모든 나라: 이름순, 순위순, 지역별",
            Voice = "그들 자신의 말로",
            Stories = "최근 이야기",
            AllStories = "모든 이야기",
            Help = "하실 수 있는 일",
        },
        Search = new()
        {
            Title = "검색",
            Results = "검색 결과",
            Description = "나라, 이야기, 기도 제목, 돕는 길을 찾거나, 여기에 있는 모든 것을 훑어보십시오.",
            Busy = "지금 많은 사람이 검색하고 있습니다. 잠시 기다렸다가 다시 검색해 주십시오.",
            Country = "나라",
            Button = "검색",
            Cut = (characters, words) =>
                $"입력하신 말이 길어서, 맨 앞의 글자 {characters}개와 낱말 {words}개까지만 검색했습니다.",
            KindsOfResults = "결과의 종류",
            Everything = "모두",
            Found = count => $"결과 {count}개",
            Best = count => $"가장 알맞은 결과 {count}개입니다. 낱말을 하나 더하거나 종류나 나라를 고르시면 더 좁힐 수 있습니다.",
            NothingFound = "찾은 것이 없습니다",
            FewerWords = "이 낱말이 모두 들어 있는 페이지가 여기에는 없습니다. 낱말을 줄이거나, 낱말의 앞부분만 쓰시면 더 찾을 수도 있습니다.",
            DidYouMean = "이것을 찾으셨습니까?",
            CountryProfile = "(나라별 프로필)",
            SameEverywhere = "같은 말을 모든 종류와 모든 나라에서",
            LookThrough = "또는 [모든 것의 색인]을 훑어보십시오.",
            Kind = kind => kind switch
            {
                SearchKind.Country => "나라들",
                SearchKind.Story => "이야기",
                SearchKind.Prayer => "기도",
                SearchKind.Help => "돕는 길",
                _ => "이 사이트에 대하여",
            },
            KindCountry = "나라별 프로필",
            KindStory = "이야기",
            KindPrayer = "기도문",
            KindPoint = "기도 제목",
            KindHelp = "돕는 길",
            KindPage = "이 사이트에 대하여",
            PrayerAndHelp = "기도와 돕는 길",
            TodaysCountry = "오늘의 나라",
            AndGeneralPrayers = count => $", 그리고 여러 나라를 위한 기도 {count}개",
            CountedStories = count => $"이야기 {count}편",
            CountedPrayers = count => $"기도 {count}개",
        },
        Stick = new()
        {
            NeedsScripts = "이 브라우저는 여기서 스크립트를 실행하지 않으므로 이 사본을 검색할 수 없습니다. 이 페이지의 목록을 살펴보세요. 모든 나라와 이야기, 돕는 방법이 들어 있습니다.",
            Found = count => $"결과: {count}",
            Best = count => $"가장 알맞은 결과 {count}개입니다. 낱말을 하나 더하시면 더 좁힐 수 있습니다.",
            Open = file => $"아무 브라우저에서나 {file} 파일을 여세요. 네트워크 없이 사이트 전체를 볼 수 있습니다.",
            OnPhones = (book, pack) =>
                $"전화기의 브라우저는 페이지가 든 폴더를 열지 못할 때가 많습니다. 그럴 때에는 책({book})이나 한 "
                + $"나라의 파일({pack})을 쓰세요.",
            Check = sums =>
                $"{sums} 파일이 있으면 이 사본은 서명되어 있습니다. 그 뒤에 바뀌었는지는 프로그램의 “verify” "
                + "명령과, 믿을 수 있는 사람에게서 받은 공개 키로 확인합니다. 컴퓨터에서는 “sha256sum --check "
                + $"{sums}”로도 확인할 수 있지만, 덧붙은 파일은 알아내지 못합니다.",
            Unpack = "먼저 압축을 푸세요. 안에 든 페이지는 네트워크 없이 어떤 브라우저에서나 열립니다.",
        },
        Languages = new()
        {
            Title = "언어",
            Description = "다른 언어로 된 이 사이트와, 그 가운데 얼마나 번역되었는지.",
            Lead =
                "수치와 날짜와 출처는 어느 언어에서나 같습니다. 아직 번역되지 않은 것은 원문 그대로 실려 있으며, 그렇다고 표시되어 있습니다.",
            English = "영어",
            NotTranslated = language => $"이 글은 아직 번역되지 않았습니다. 여기에는 원문 그대로 실려 있습니다: {language}.",
            ByMachine = "기계가 번역했습니다.",
            ByPerson = "사람이 번역했습니다.",
            NotReviewed = "아직 이 언어를 쓰는 사람이 검토하지 않았습니다.",
            Reviewed = by => $"검토: {by}.",
            ReviewedOn = (by, date) => $"검토: {by}, {date}.",
            SectionOlder = "번역한 뒤에 원문이 바뀌었습니다.",
            SearchOriginal = language => $"원문에서 더 찾을 수도 있습니다: {language}.",
        },
    };

    /// <summary>As an object: "라오스를", "베트남을".</summary>
    private static string AsObject(string word) => With(word, "을", "를");

    private static string AsSubject(string word) => With(word, "이", "가");

    private static string And(string word) => With(word, "과", "와");

    /// <summary>
    /// A word and its particle, which depends on whether the last syllable ends in a consonant; both particles where it is no
    /// Korean syllable.
    /// </summary>
    private static string With(string word, string afterConsonant, string afterVowel) =>
        word.Length == 0 || word[^1] is < '가' or > '힣' ? $"{word}{afterConsonant}({afterVowel})"
        : (word[^1] - '가') % 28 > 0 ? word + afterConsonant
        : word + afterVowel;

    /// <summary>A unit may follow: "90,000여 명". Neither a single digit nor a fraction can be said so.</summary>
    private static string MoreThan(string number) =>
        number.Length > 1 && !number.Contains('.', StringComparison.Ordinal) ? number + Above : number + Exceeding;

    /// <summary>The sign stands behind the number, before what bounds it: "1% 미만".</summary>
    private static string Percent(string number) =>
        number.EndsWith(Above, StringComparison.Ordinal) ? $"{number[..^Above.Length]}%{Exceeding}"
        : number.EndsWith(Exceeding, StringComparison.Ordinal) ? $"{number[..^Exceeding.Length]}%{Exceeding}"
        : number.EndsWith(Below, StringComparison.Ordinal) ? $"{number[..^Below.Length]}%{Below}"
        : $"{number}%";

    /// <summary>Korean counts by ten thousands: 1.5 million is "150만", 1,400 million is "14억".</summary>
    private static string Million(decimal millions) =>
        millions < 100
            ? $"{Dates.Number(millions * 100)}만"
            : $"{Dates.Number(millions / 100)}억";
}
