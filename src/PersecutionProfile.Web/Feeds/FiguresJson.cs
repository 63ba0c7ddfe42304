using System.Globalization;
using System.Text.Json.Nodes;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Pages.Wording;

namespace PersecutionProfile.Web.Feeds;

/// <summary>Every published figure with its definition and its source, described so that others can cite it.</summary>
internal static class FiguresJson
{
    private const string Description =
        "Every figure of every published country profile: what its source says, as of when, and of what kind (estimate, count, report, computed). " +
        "Figures of several sources stand side by side, and none is chosen for you. “value” is the figure in words; “low” and “high” are the least and the most it can mean, " +
        "null where the source leaves that open or gives words. “as_of” is as exact as the source; “about” says that this site inferred it. “first_hand” says that the publisher counted or saw for itself. " +
        "“not given” means that the source has the label and no value, “unknown” that nobody can know; neither means 0. " +
        "“withdrawn” has figures that no longer hold, for who has used them: since when, and why. " +
        "When you cite a figure, name its publisher, its date and its page, and keep “about”, “more than” and “estimate” where they stand.";

    public static string Of(SiteContent site) => JsonText.Of(new JsonObject
    {
        ["name"] = $"Figures of {site.Settings.Name}",
        ["licence"] = site.Settings.Licence,
        ["description"] = Description,
        ["url"] = site.AddressOf(SiteUrls.FiguresJson),
        ["definitions"] = new JsonArray([.. site.FigureDefinitions.Select(definition => Definition(site, definition))]),
        ["rankings"] = new JsonArray([.. site.Countries.SelectMany(country => country.Rankings.Select(ranking => Ranking(site, country, ranking)))]),
        ["figures"] = new JsonArray([.. site.Countries.SelectMany(country => country.Figures.SelectMany(group => group.Figures).Select(figure => Figure(site, country, figure)))]),
        ["withdrawn"] = new JsonArray([.. site.Countries.SelectMany(country => country.Corrections.Where(correction => correction.Figure is not null).Select(correction => Withdrawn(site, country, correction)))]),
    });

    private static JsonObject Definition(SiteContent site, FigureDefinition definition) => new()
    {
        ["figure"] = definition.Name.Value,
        ["label"] = definition.Label,
        ["definition"] = definition.Definition,
        ["unit"] = definition.Unit,
        ["source"] = definition.Source is { } source ? Source(source) : null,
        ["page"] = site.AddressOf(definition.Address()),
    };

    private static JsonObject Ranking(SiteContent site, Country country, Ranking ranking) => new()
    {
        ["country"] = country.Title,
        ["code"] = country.Code.Value,
        ["list"] = "World Watch List",
        ["edition"] = ranking.Edition,
        ["rank"] = ranking.Rank,
        ["score"] = ranking.Score,
        ["source"] = Source(ranking.Source),
        ["note"] = ranking.Note,
        ["page"] = site.AddressOfRankings(country),
    };

    private static JsonObject Figure(SiteContent site, Country country, Figure figure)
    {
        var bounds = FigureBounds.Of(figure.Value);
        return new JsonObject
        {
            ["country"] = country.Title,
            ["code"] = country.Code.Value,
            ["figure"] = figure.Definition.Name.Value,
            ["value"] = figure.Value.ToString(),
            ["low"] = bounds.Low,
            ["high"] = bounds.High,
            ["as_of"] = figure.AsOf.IsKnown ? figure.AsOf.WithoutAbout() : null,
            ["about"] = figure.AsOf.IsAbout,
            ["kind"] = figure.Kind?.InWords(),
            ["source"] = Source(figure.Source),
            ["note"] = figure.Note,
            ["page"] = site.AddressOf(country, figure),
        };
    }

    private static JsonObject Withdrawn(SiteContent site, Country country, Correction correction)
    {
        var figure = Figure(site, country, correction.Figure!);
        figure["withdrawn"] = correction.Date.ToString("O", CultureInfo.InvariantCulture);
        figure["reason"] = correction.Text;
        figure["page"] = site.AddressOf($"{SiteUrls.Country(country.Slug)}#corrections");
        return figure;
    }

    private static JsonObject Source(Source source) => new()
    {
        ["key"] = source.Key.Value,
        ["title"] = source.Title,
        ["publisher"] = source.Publisher,
        ["date"] = source.Date.IsKnown ? source.Date.ToText() : null,
        ["first_hand"] = source.IsFirstHand,
        ["retells"] = source.Via?.Key.Value,
        ["url"] = source.Url?.AbsoluteUri,
    };
}
