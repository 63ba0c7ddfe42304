using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Feeds;
using PersecutionProfile.Web.Pages.Countries;

namespace PersecutionProfile.Web.Pages.Kit;

public sealed class CountryKitModel(SiteContent site, Address at) : PageBelowCountry(site, at)
{
    public override string Title => Words.Kit.TitleFor(Country.Title);

    public override string Description => Words.Kit.DescriptionFor(Country.Title);

    public override ImmutableArray<Crumb> Trail => [.. base.Trail, new(Words.PrayFor(Country), Paths.CountryPrayer(Country.Slug))];

    public string Message => PrayerText.WriteMessage(Site, Country);

    public IEnumerable<KitItem> Items =>
    [
        new(Words.Forms.Sheet, Words.Kit.OnePage, Paths.CountryPrint(Country.Slug), "sheet"),
        new(Words.Kit.Large, Words.Kit.LargePaper, Paths.CountryLargePrint(Country.Slug), "large"),
        new(Words.Kit.Insert, Words.Kit.InsertPaper, Paths.CountryInsert(Country.Slug), "insert"),
        new(Words.Kit.LetterInsert, Words.Kit.LetterInsertPaper, Paths.CountryLetterInsert(Country.Slug), "insert"),
        new(Words.Kit.Script, Words.Kit.ScriptPaper, Paths.CountryScript(Country.Slug), "script"),
        new(Words.Forms.Slides, Words.Kit.SlidesScreen, Paths.CountrySlides(Country.Slug), "slides"),
        new(Words.Forms.CutCards, Words.Kit.OnePage, Paths.CountryCards(Country.Slug), "cards"),
        new(Words.Kit.Children, Words.Kit.ChildrenPaper, Paths.ChildrenSheet, "children"),
    ];
}

/// <summary>One form of a kit.</summary>
/// <param name="Paper">What it is printed on or shown with.</param>
/// <param name="Drawing">The name of its drawing.</param>
public sealed record KitItem(string Name, string Paper, string Path, string Drawing);
