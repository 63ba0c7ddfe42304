namespace PersecutionProfile.Content.Addresses;

/// <summary>What stands at an address.</summary>
public enum AddressKind
{
    Home,
    Countries,
    Country,
    CountryPrayer,
    CountryNews,

    /// <summary>A letter about the country to copy, to those who represent the reader.</summary>
    CountryLetter,

    News,
    Story,
    Topic,
    Pray,
    Calendar,

    /// <summary>The countries of the week that a Sunday begins, with their points: a letter to read or to send on.</summary>
    PrayerWeek,

    /// <summary>All prayers for which thanks can be given, by year.</summary>
    AnsweredPrayers,

    Help,
    Sources,
    Figure,

    /// <summary>The editions of the World Watch List, where the folder has any and no page of the editors has that name.</summary>
    Rankings,

    /// <summary>The languages of the site, where it has several and no page of the editors has that name.</summary>
    Languages,

    /// <summary>What a group needs on the next day of prayer, where no page of the editors has that name.</summary>
    Kit,

    /// <summary>The same for countries that the address names: there are too many to list.</summary>
    ChosenKit,

    /// <summary>What a group needs that prays for one country.</summary>
    CountryKit,

    Search,

    /// <summary>A page about the site.</summary>
    InfoPage,

    CountryPrint,

    /// <summary>The same sheet without the site's name and address.</summary>
    CountryDiscreetPrint,

    CountryCards,
    CountrySlides,
    CountryPack,
    CountryCard,

    /// <summary>One page in large print.</summary>
    CountryLargePrint,

    /// <summary>Four pages of A5, on one sheet of A4 that is folded.</summary>
    CountryInsert,

    /// <summary>The same on Letter: four pages of half Letter.</summary>
    CountryLetterInsert,

    /// <summary>What a leader says and does in ten minutes.</summary>
    CountryScript,

    /// <summary>A sheet for children that names no country's people.</summary>
    ChildrenSheet,

    PrayerDay,

    /// <summary>A week by its Sunday: this one, too, which has another Sunday tomorrow.</summary>
    PrayerWeekOf,

    CalendarMonth,
    Photo,
    Feed,
    JsonFeed,
    PrayerFeed,
    CalendarFile,
    CountryFeed,
    CountryText,

    /// <summary>Text to copy into a message, of at most 1,000 characters.</summary>
    CountryMessage,

    /// <summary>The forms of a kit as files in a ZIP archive.</summary>
    CountryKitArchive,

    /// <summary>The same for the next day of prayer.</summary>
    KitArchive,

    /// <summary>All profiles, stories and prayers in one language, as an EPUB; no address of an edition.</summary>
    Book,

    WeekFeed,
    WeekJsonFeed,

    /// <summary>This week as plain text, for messengers and e-mail.</summary>
    WeekText,

    FiguresCsv,
    FiguresJson,
    Sitemap,
    Robots,
    SecurityTxt,

    /// <summary>The stylesheet with the colours and the logo of whoever adopts the site; one of the assets to browsers and hosts.</summary>
    Look,

    Exit,
    Asset,
    Health,
    Ready,

    /// <summary>All findings and drafts; in a preview only, as the five below it. No entry can have such a name.</summary>
    Preview,

    /// <summary>How far the site is translated.</summary>
    PreviewTranslations,

    /// <summary>The same for one language, with what is missing to be copied.</summary>
    PreviewTranslation,

    PreviewScript,
    PreviewStylesheet,
    PreviewChanges,
    NotFound,
    Error,
    SearchBusy,
    Unread,
}

/// <summary>What kinds of addresses have in common.</summary>
public enum AddressGroup
{
    /// <summary>With the site's menu and way out.</summary>
    Page,

    /// <summary>Another form of a page, for paper, screen, stick and frame.</summary>
    Form,

    /// <summary>A day that has a prayer, or its month: these come and go with the calendar.</summary>
    Day,

    /// <summary>No page: what programs read, and the photos.</summary>
    File,

    /// <summary>Answered by the program, whatever the content is.</summary>
    Program,

    /// <summary>A page without an address of its own: it stands where another one is not.</summary>
    Unaddressed,
}
