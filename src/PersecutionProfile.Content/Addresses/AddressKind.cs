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
    Help,
    Sources,
    Figure,

    /// <summary>The editions of the World Watch List, where the folder has any and no page of the editors has that name.</summary>
    Rankings,

    /// <summary>The languages of the site, where it has several and no page of the editors has that name.</summary>
    Languages,

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
    PrayerDay,
    CalendarMonth,
    Photo,
    Feed,
    JsonFeed,
    PrayerFeed,
    CalendarFile,
    CountryFeed,
    CountryText,
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
