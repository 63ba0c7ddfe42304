using System.Collections.Frozen;

namespace PersecutionProfile.Content.Reading;

/// <summary>A key as the editors' reference explains it.</summary>
/// <param name="Example">A line that can be written as it stands.</param>
internal sealed record Key(string Name, string Meaning, string Example, bool IsRequired = false);

/// <summary>Every key of every kind of file; a test holds them against what the readers ask for.</summary>
internal static class Keys
{
    /// <summary>Where the words of a country, a story or a prayer come from.</summary>
    private static readonly ImmutableArray<Key> Origin =
    [
        new(
            "drafted-by",
            "`machine` or `a person`: the page says it, and that nobody has reviewed it, unless somebody has",
            "drafted-by: machine"),
        new("read-until", "up to which month, or day, reports were read for it", "read-until: 2026-03"),
        new(
            "reviewed-by",
            "who knows the country and has reviewed it, in words that lead to nobody; when is said by `reviewed`",
            "reviewed-by: a pastor who lived there"),
    ];

    public static readonly ImmutableArray<Key> Entry =
    [
        new("draft", "`true` hides the entry everywhere", "draft: true"),
        new("names-at-risk",
            "`true`: it names a living prisoner, somebody on bail, or a relative. It is hidden until `contact` in `site.yml` is an e-mail address or another site's page",
            "names-at-risk: true"),
        new("in-danger",
            "somebody it tells of is in `custody`, on `bail` or in `hiding` now: one word or a list. The site shows it, no copy holds it: see [Copies](#copies)",
            "in-danger: custody"),
        new("carry", "`yes`: copies may hold it all the same; `no`: none may", "carry: no"),
        new("link-preview",
            "`neutral`: a messenger that shows a preview of the page's link, and a browser's tab, say nothing of it; without it, `full`",
            "link-preview: neutral"),
        new("publish", "hidden until this moment; a day begins at 00:00", "publish: 2026-12-24 18:00"),
        new("expires", "hidden from this moment on. A day counts from 00:00, so the entry is **not** seen on that day",
            "expires: 2027-01-01"),
        new("updated", "when somebody last changed its meaning", "updated: 2026-11-21"),
        new("reviewed", "when somebody last checked it against its sources: a day or a month", "reviewed: 2026-11-21"),
        new("review-by", "when it must be checked again; `check` reminds you afterwards", "review-by: 2027-11-21"),
        new("sources", "sources of the whole entry: keys of `sources.yml`", "sources: [open-doors-uk]"),
        new("names-changed", "the cover names in the text, and only those: see [Names](#names)", "names-changed: [Bae]"),
        new("people", "people it tells about, where consent or a day is to be noted: see [their keys](#people--people-it-tells-about)",
            "people: [{name: Bae, changed: true, consent: given, review-by: 2027-11-21}]"),
        new("looked-at", "alarms that you have looked at, and why each may stay: see [Care](#care)",
            "looked-at: {place-day-name: \"The family tells it in their own campaign.\"}"),
        new("written-by", "the initials of whoever wrote it; nobody sees them on the site", "written-by: A.B."),
        new("checked-by",
            "the initials of a second person who has read it; with `two-eyes` in `site.yml`, an entry with people in it is hidden until then",
            "checked-by: C.D."),
        new("photos", "the photos beside the entry: see [their keys](#photos--the-photos-of-an-entry)",
            "photos: [{file: field.jpg, alt: \"A rice field\", credit: \"A partner, not named\", consent: no-faces}]"),
        new("photo", "the same for a single photo",
            "photo: {file: field.jpg, alt: \"A rice field\", credit: \"A partner, not named\", consent: no-faces}"),
        new(
            "aliases",
            "old addresses that shall lead here, so that old links go on working; what lies below the old address of a country follows",
            "aliases: [/news/an-old-name]"),
        new("corrections", "what was wrong here, and what is right: a list of blocks",
            "corrections: [{date: 2026-11-21, text: \"The capital was given as Luang Prabang; it is Vientiane.\"}]"),
    ];

    public static readonly ImmutableArray<Key> People =
    [
        new("name", "the name as the text writes it: never the real one of somebody whose name is changed", "name: Bae", IsRequired: true),
        new("changed", "`true`: it is a cover name, as if it stood under `names-changed`", "changed: true"),
        new("consent",
            "why it may be told: `given` (the person agreed) or `public-campaign` (the person, or the family, asks the public for help)",
            "consent: given"),
        new("published-by", "or the key of the source that has published it, in place of `consent`", "published-by: open-doors-uk"),
        new("review-by", "when the person must be asked again; `check` reminds you afterwards", "review-by: 2027-11-21"),
    ];

    public static readonly ImmutableArray<Key> Corrections =
    [
        new("date", "the day on which you corrected it", "date: 2026-11-21", IsRequired: true),
        new(
            "text",
            "what was wrong and what is right",
            "text: \"The capital was given as Luang Prabang; it is Vientiane.\"",
            IsRequired: true),
        new("withdrawn", "`true` when nothing takes the place of what was wrong", "withdrawn: true"),
    ];

    public static readonly ImmutableArray<Key> Country =
    [
        new("title", "the name of the country", "title: Laos", IsRequired: true),
        new(
            "code",
            "the country's code: two capital letters, those of its addresses in the internet (`LA`) but for a few, such as `GB`; `XK` for Kosovo",
            "code: LA",
            IsRequired: true),
        new(
            "summary",
            "what a reader should know first, in one or two sentences",
            "summary: \"A small Christian minority in a communist state.\"",
            IsRequired: true),
        new("basics", "plain facts, a block for each source", "basics: [{capital: Vientiane, source: factbook-2026, as-of: 2026}]"),
        new("main-threats", "what a source names as the main pressure",
            "main-threats: [{threat: dictatorial paranoia, source: open-doors-uk, as-of: about 2022}]"),
        new("window-10-40", "whether a source counts it to the 10/40 Window", "window-10-40: {value: true, source: christian-aid-mission}"),
        new("figures", "numbers: see [Figures](#figures)",
            "figures: [{name: christians, value: unknown, as-of: unknown, source: open-doors-uk}]"),
        new("rankings", "the rank by edition of the World Watch List", "rankings: [{edition: 2017, rank: 1, source: lifeway-2017}]"),
        .. Origin,
    ];

    public static readonly ImmutableArray<Key> Basics =
    [
        new("official-name", "one text, or a list", "official-name: \"Lao People's Democratic Republic\""),
        new("capital", "the same", "capital: Vientiane"),
        new("languages", "the same", "languages: [Lao, French]"),
        new("government", "the same", "government: communist party-led state"),
        new("leader", "the same", "leader: \"President Thongloun Sisoulith\""),
        new("religions", "the same", "religions: \"Buddhist 64.7 %, Christian 1.7 %\""),
        new("neighbours", "countries, written like their files, whether they have a profile here or not", "neighbours: [myanmar, china]"),
        new("source", "a key of `sources.yml`", "source: factbook-2026", IsRequired: true),
        new("as-of", "the date for which the facts hold", "as-of: 2026"),
    ];

    public static readonly ImmutableArray<Key> MainThreats =
    [
        new("threat", "the pressure, in the words of the source", "threat: dictatorial paranoia", IsRequired: true),
        new("source", "a key of `sources.yml`", "source: open-doors-uk", IsRequired: true),
        new("as-of", "the date for which it holds", "as-of: about 2022"),
    ];

    public static readonly ImmutableArray<Key> Window1040 =
    [
        new("value", "`true` or `false`", "value: true", IsRequired: true),
        new("source", "a key of `sources.yml`", "source: christian-aid-mission", IsRequired: true),
        new("as-of", "the date for which it holds", "as-of: about 2023"),
    ];

    public static readonly ImmutableArray<Key> Figures =
    [
        new("name", "a key of `figures.yml`", "name: christians", IsRequired: true),
        new("value", "see [Figures](#figures)", "value: 50000-70000", IsRequired: true),
        new("as-of", "the date for which it holds, or `unknown`", "as-of: about 2022", IsRequired: true),
        new("kind", "`estimate`, `count`, `report` or `computed`", "kind: estimate"),
        new("source", "a key of `sources.yml`", "source: open-doors-uk", IsRequired: true),
        new("note", "one sentence that helps to read it", "note: \"Belief has to be hidden, so nobody can count.\""),
        new("withdrawn", "the source has taken it back: it stands among the corrections, and nowhere else",
            "withdrawn: {date: 2026-11-21, text: \"The source has taken it back.\"}"),
    ];

    public static readonly ImmutableArray<Key> Withdrawn =
    [
        new("date", "the day on which you withdrew it", "date: 2026-11-21", IsRequired: true),
        new("text", "why", "text: \"The source has taken it back.\"", IsRequired: true),
    ];

    public static readonly ImmutableArray<Key> Rankings =
    [
        new("edition", "the year of the edition, from 1993", "edition: 2017", IsRequired: true),
        new("rank", "a whole number from 1", "rank: 1"),
        new("score", "from 0 to 100", "score: 92"),
        new("source", "a key of `sources.yml`", "source: lifeway-2017", IsRequired: true),
        new("note", "one sentence", "note: \"Shares its rank.\""),
    ];

    public static readonly ImmutableArray<Key> RankingEdition =
    [
        new("source", "a key of `sources.yml`, for all lines that name no other", "source: open-doors", IsRequired: true),
        new(
            "ranks",
            "a line for each country, written like its file, whether it has a profile here or not: its rank, or a block",
            "ranks: {north-korea: {rank: 1, score: 97}, somalia: 2}",
            IsRequired: true),
    ];

    public static readonly ImmutableArray<Key> RankedCountry =
    [
        new("rank", "a whole number from 1", "rank: 1", IsRequired: true),
        new("score", "from 0 to 100", "score: 97"),
        new("source", "a key of `sources.yml`, if this line comes from another source", "source: open-doors"),
        new("note", "one sentence", "note: \"Shares its rank.\""),
    ];

    public static readonly ImmutableArray<Key> Story =
    [
        new("title", "the heading", "title: \"Bae, who went home\"", IsRequired: true),
        new("date", "the day it is published here", "date: 2026-11-21", IsRequired: true),
        new("summary", "what happened, in one or two sentences", "summary: \"Banished because of a Bible.\"", IsRequired: true),
        new("countries", "the countries it is about, written like their files", "countries: [north-korea]"),
        new("topics", "words of your own choice; each gets a page that lists its stories", "topics: [women, church-life]"),
        new("reported", "when the source published it", "reported: about 2022"),
        new("dateline", "where it happened, as vaguely as is safe", "dateline: North Korea"),
        .. Origin,
    ];

    public static readonly ImmutableArray<Key> PrayerPoint =
    [
        new("title", "a heading", "title: Church leaders"),
        new("kind", "`point` (something to pray for) or `prayer` (words to pray); without it, `point`", "kind: prayer"),
        new("order", "its place, from 0 to 9999; smaller comes first, without it last", "order: 10"),
        new("date", "the day of the point", "date: 2026-11-21"),
        new("story", "the story it belongs to: the file's name in `news/`. The point stands there, too", "story: bae-who-went-home"),
        new("answered", "the day on which thanks can be given; it moves to the thanksgivings", "answered: 2026-10-02"),
        new("thanks", "what to give thanks for", "thanks: \"He is free and with his family.\""),
        new("countries", "only for files directly in `prayer/`: the countries it is about", "countries: [laos, vietnam]"),
        .. Origin,
    ];

    public static readonly ImmutableArray<Key> HelpAction =
    [
        new("title", "the heading", "title: Write", IsRequired: true),
        new("summary", "one or two sentences", "summary: \"A letter tells somebody that he is not forgotten.\"", IsRequired: true),
        new("order", "its place; smaller comes first", "order: 3"),
        new("countries", "the countries it is for; without it, for all", "countries: [north-korea]"),
        new(
            "door",
            "where it stands on the page: `minutes` (two minutes), `hour` (an hour), `gift` (a gift) or `church` (your church); without it, below them",
            "door: hour"),
        new("takes", "how long it takes", "takes: half an hour"),
        new("where", "where it can be done; say so when it is not everywhere", "where: Canada"),
        new("watch-for", "what could harm somebody, in one or two sentences",
            "watch-for: \"Give no name but your own first name.\""),
        new(
            "day",
            "the day of each year for which it is meant, or a date such as `24 April`; the page says when it comes next",
            "day: first Sunday of November"),
        new("link", "a button", "link: {label: \"Letters, step by step\", url: \"https://www.example.org/letters\"}"),
        new("gifts", "what an organisation asks for: a list of blocks",
            "gifts: [{amount: \"GBP 37\", provides: \"could give a family food for a month\", organisation: Open Doors UK & Ireland, source: open-doors-uk, as-of: about 2022}]"),
    ];

    public static readonly ImmutableArray<Key> Link =
    [
        new("label", "what the button says", "label: \"Letters, step by step\"", IsRequired: true),
        new(
            "url",
            "where it leads: `https://…`, or a page of this site such as `/countries`",
            "url: https://www.example.org/letters",
            IsRequired: true),
    ];

    public static readonly ImmutableArray<Key> Gifts =
    [
        new("amount", "with its currency", "amount: \"GBP 37\"", IsRequired: true),
        new("provides", "what the organisation says it could give", "provides: \"could give a family food for a month\"", IsRequired: true),
        new("organisation", "who asks for it", "organisation: Open Doors UK & Ireland", IsRequired: true),
        new("url", "its address", "url: https://www.opendoors.org"),
        new("source", "where the amount stands", "source: open-doors-uk", IsRequired: true),
        new("as-of", "when, or `unknown`", "as-of: about 2022", IsRequired: true),
    ];

    public static readonly ImmutableArray<Key> InfoPage =
    [
        new("title", "the heading", "title: Corrections", IsRequired: true),
        new("summary", "one or two sentences", "summary: \"How to report an error.\"", IsRequired: true),
        new("order", "its place at the foot of each page", "order: 4"),
    ];

    public static readonly ImmutableArray<Key> Photos =
    [
        new(
            "file",
            "the file's name, beside `index.md`, in lower case; it ends in `.jpg`, `.jpeg`, `.png` or `.webp`",
            "file: field.jpg",
            IsRequired: true),
        new("alt", "what can be seen, for people who cannot see it", "alt: \"A path between two rice fields\"", IsRequired: true),
        new("credit", "who took it, or who owns it", "credit: \"A partner, not named\"", IsRequired: true),
        new(
            "consent",
            "why it may be shown: `given` (the people in it agreed), `no-faces` (nobody can be recognised), `not-needed` (a public figure in public), `public-domain`",
            "consent: no-faces",
            IsRequired: true),
        new(
            "role",
            "`lead` (large, at the top), `leader` (the country's leader) or `body` (in the text); without it, `body`",
            "role: lead"),
        new("caption", "a line below it", "caption: \"After the harvest.\""),
    ];

    public static readonly ImmutableArray<Key> Site =
    [
        new("name", "the name of the site", "name: PersecutionProfile", IsRequired: true),
        new("tagline", "one line about it", "tagline: \"Country profiles for people who pray\"", IsRequired: true),
        new("logo", "a picture beside this file, shown before the name: see [Your own look](#your-own-look)", "logo: logo.png"),
        new("accent", "the colour of links and marks, in quotation marks", "accent: \"#7a2c12\""),
        new("accent-dark", "the same where the reader's device is set to dark; without it, a lighter `accent`",
            "accent-dark: \"#f0b08c\""),
        new("base-url", "its address, without a path", "base-url: https://persecutionprofile.example", IsRequired: true),
        new("language", "its language; without it `en`", "language: en"),
        new(
            "languages",
            "the languages of the site, the original's first: see [Translating](#translating). Without it, the original's alone",
            "languages: [en, ar, ko]"),
        new("time-zone", "for all days and times; without it `UTC`, the time of Greenwich", "time-zone: Europe/London"),
        new("exit-url", "where “leave this site” leads: a large, harmless site", "exit-url: https://en.wikipedia.org/wiki/Main_Page"),
        new("onion-url", "its address in the Tor network, if it has one", "onion-url: http://example.onion"),
        new("contact", "an e-mail address or a page; families need one that leads to a person",
            "contact: editors@persecutionprofile.example"),
        new("publisher", "who answers for it", "publisher: {name: The editors, about: \"We gather what others publish.\"}"),
        new("footer", "one sentence at the foot of each page", "footer: \"A work of the churches of our town.\""),
        new("imprint", "who is responsible before the law: the address of one of your pages, or a block with one elsewhere",
            "imprint: /corrections"),
        new("licence", "what others may do with the words", "licence: \"CC BY 4.0\""),
        new("hosting", "who runs the machine and what it logs, for the privacy page",
            "hosting: \"We run the machine, and it logs nothing.\""),
        new("repository", "where this folder is kept; the preview then links each missing translation to an editor there",
            "repository: https://github.com/owner/name"),
        new("two-eyes",
            "`true`: an entry with people in it is hidden until `checked-by` says that somebody else than its writer has read it",
            "two-eyes: true"),
        new("discreet-titles", "`true`: browser tabs and history show the site's name alone", "discreet-titles: true"),
    ];

    public static readonly ImmutableArray<Key> Translation =
    [
        new("title", "the title; a country without one gets its usual name in the language", "title: 라오스"),
        new("summary", "the summary; required where the original has one", "summary: \"메콩강 가의 나라.\""),
        new("thanks", "as all below up to `corrections`: only where the original has it", "thanks: \"그는 풀려났습니다.\""),
        new("dateline", "where it happened", "dateline: 라오스"),
        new("takes", "how long it takes", "takes: 30분"),
        new("where", "where it can be done", "where: 캐나다"),
        new("watch-for", "what could harm somebody", "watch-for: \"이름만 쓰십시오.\""),
        new("link", "the words of the button", "link: {label: \"편지 쓰는 법\"}"),
        new("gifts", "what each could give, in the original's order", "gifts: [{provides: \"한 가족의 한 달 식량\"}]"),
        new("photos", "the words of each photo, in the original's order", "photos: [{alt: \"논 사이의 길\", caption: \"추수한 뒤.\"}]"),
        new("photo", "the same for a single photo", "photo: {alt: \"논 사이의 길\"}"),
        new("corrections", "the text of each correction, in the original's order", "corrections: [{text: \"수도는 비엔티안입니다.\"}]"),
        new("names-changed", "the cover names as this text writes them, in the original's order", "names-changed: [미나]"),
        new("looked-at", "as in an original", "looked-at: {contact-data: \"사무실의 공개 번호.\"}"),
        new("translated-by", "`machine` or `a person`", "translated-by: machine", IsRequired: true),
        new("reviewed-by", "a speaker of the language who has reviewed it, in words that lead to nobody", "reviewed-by: a pastor in Seoul"),
        new("reviewed", "when: a day or a month", "reviewed: 2026-11"),
        new("follows", "which state of the original it follows: a day, or what `check` shows you", "follows: 2026-11-21"),
        new("draft", "`true` hides the translation alone", "draft: true"),
        new("publish", "hidden until this moment", "publish: 2026-12-24 18:00"),
        new("expires", "hidden from this moment on", "expires: 2027-01-01"),
    ];

    public static readonly ImmutableArray<Key> SiteTranslation =
    [
        new("name", "the name of the site", "name: PersecutionProfile"),
        new("tagline", "one line about it", "tagline: \"기도하는 사람들을 위한 나라별 소개\""),
        new("exit-url", "where “leave this site” leads", "exit-url: https://ko.wikipedia.org/"),
        new("licence", "what others may do with the words", "licence: \"CC BY 4.0\""),
        new("hosting", "who runs the machine and what it logs", "hosting: \"저희가 직접 운영하며 아무것도 기록하지 않습니다.\""),
        new("footer", "one sentence at the foot of each page", "footer: \"우리 도시 교회들이 함께 만듭니다.\""),
        new("imprint", "who is responsible before the law, if it stands elsewhere in this language, or has another name",
            "imprint: {label: 발행인, url: https://example.org/ko}"),
        new("publisher", "who answers for it", "publisher: {name: 편집자들, about: \"다른 이들의 보고를 모읍니다.\"}"),
    ];

    public static readonly ImmutableArray<Key> Publisher =
    [
        new("name", "their name", "name: The editors", IsRequired: true),
        new("about", "who they are, in a sentence or two", "about: \"We gather what others publish.\""),
    ];

    public static readonly ImmutableArray<Key> Imprint =
    [
        new("label", "the words of the link", "label: Imprint", IsRequired: true),
        new("url", "its address", "url: https://example.org/imprint", IsRequired: true),
    ];

    public static readonly ImmutableArray<Key> Source =
    [
        new("title", "the title of the page, report or letter", "title: \"World Watch List 2024\"", IsRequired: true),
        new("publisher", "who published it", "publisher: Open Doors", IsRequired: true),
        new("url", "its address; without it the page says that it is not known", "url: https://www.opendoors.org"),
        new("date", "when it was published", "date: 2021-01-16"),
        new("retrieved", "the day on which you read it", "retrieved: 2026-11-21"),
        new("archived", "the address of an archived copy", "archived: https://web.archive.org/web/2026/https://www.opendoors.org"),
        new("via", "the key of the source that it retells", "via: missions-box"),
        new(
            "first-hand",
            "`true` if the publisher saw or counted for itself. Without it: `true`, or `false` where there is a `via`",
            "first-hand: false"),
        new("note", "what a reader should know about it", "note: \"The page carries no date.\""),
    ];

    public static readonly ImmutableArray<Key> FigureDefinition =
    [
        new("label", "its name on the page", "label: Christians", IsRequired: true),
        new(
            "definition",
            "what is counted, and what is not",
            "definition: \"People whom the source named counts as Christians.\"",
            IsRequired: true),
        new("unit", "`people`, `\"%\"` and so on", "unit: people"),
        new("source", "where the definition comes from", "source: factbook-2026"),
        new("order", "its place; smaller comes first", "order: 1"),
        new("headline", "`true`: shown large, at the top", "headline: true"),
    ];

    public static readonly ImmutableArray<Key> ObservedDay =
    [
        new("name", "what it is called", "name: \"Red Wednesday\"", IsRequired: true),
        new(
            "day",
            "when it comes: `first Sunday of November`, or a date such as `24 April`",
            "day: third Wednesday of November",
            IsRequired: true),
        new("days", "its dates in years in which it is on another day, one for each year", "days: [2022-11-23, 2023-11-22]"),
        new(
            "sources",
            "who says so: keys of `sources.yml`; where two disagree, name both, and say in `about` what each says",
            "sources: [acn-red-wednesday-2024, acn-red-wednesday-2025]",
            IsRequired: true),
        new("kind", "`prayer` or `remembrance`; without it, `prayer`", "kind: remembrance"),
        new("countries", "the countries it is about, written like their files", "countries: [egypt, libya]"),
        new("about", "one or two sentences", "about: \"Churches are lit in red.\""),
        new("url", "the page of those who keep it", "url: https://acninternational.org"),
    ];

    /// <summary>The keys of the blocks that stand below a key of an entry.</summary>
    public static readonly FrozenDictionary<string, ImmutableArray<Key>> Blocks = new Dictionary<string, ImmutableArray<Key>>
    {
        ["basics"] = Basics,
        ["main-threats"] = MainThreats,
        ["window-10-40"] = Window1040,
        ["figures"] = Figures,
        ["rankings"] = Rankings,
        ["corrections"] = Corrections,
        ["people"] = People,
        ["photos"] = Photos,
        ["photo"] = Photos,
        ["link"] = Link,
        ["gifts"] = Gifts,
    }.ToFrozenDictionary();
}
