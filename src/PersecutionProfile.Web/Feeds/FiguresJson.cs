using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Pages.Search;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Feeds;

/// <summary>Every published figure with its definition and its source, described so that others can cite it.</summary>
internal sealed record FiguresJson(
    string Name,
    string Licence,
    string Description,
    string Url,
    ImmutableArray<FiguresJson.DefinitionData> Definitions,
    ImmutableArray<FiguresJson.RankingData> Rankings,
    ImmutableArray<FiguresJson.FigureData> Figures,
    ImmutableArray<FiguresJson.FigureData> Withdrawn)
{
    private const string Explanation =
        "Every figure of every published country profile: what its source says, as of when, and of what kind (estimate, count, report, computed). " +
        "Figures of several sources stand side by side, and none is chosen for you. “value” is the figure in words; “low” and “high” are the least and the most it can mean, " +
        "null where the source leaves that open or gives words. “as_of” is as exact as the source; “about” says that this site inferred it. “first_hand” says that the publisher counted or saw for itself. " +
        "“not given” means that the source has the label and no value, “unknown” that nobody can know; neither means 0. " +
        "“withdrawn” has figures that no longer hold, for who has used them: since when, and why. " +
        "When you cite a figure, name its publisher, its date and its page, and keep “about”, “more than” and “estimate” where they stand.";

    public static string Of(SiteContent site) => JsonText.Write(new FiguresJson(
        $"Figures of {site.Settings.Name}",
        site.Settings.Licence,
        Explanation,
        site.AddressOf(Paths.FiguresJson),
        [.. site.FigureDefinitions.Select(definition => DefinitionData.Of(site, definition))],
        [.. site.Countries.SelectMany(country => country.Rankings.Select(ranking => RankingData.Of(site, country, ranking)))],
        [
            .. site.Countries.SelectMany(
                country => country.Figures.SelectMany(group => group.Figures).Select(figure => FigureData.Of(site, country, figure)))
        ],
        [
            .. site.Countries.SelectMany(
                country =>
                    country.Corrections.Where(correction => correction.Figure is not null)
                        .Select(correction => FigureData.Of(site, country, correction)))
        ]));

    public sealed record DefinitionData(string Figure, string Label, string Definition, string Unit, SourceData? Source, string Page)
    {
        public static DefinitionData Of(SiteContent site, FigureDefinition definition) => new(
            definition.Name.Value,
            definition.Label,
            definition.Definition,
            definition.Unit,
            definition.Source is { } source ? SourceData.Of(source) : null,
            site.AddressOf(definition.Address()));
    }

    public sealed record RankingData(
        string Country, string Code, string List, int Edition, int? Rank, decimal? Score, SourceData Source, string Note, string Page)
    {
        public static RankingData Of(SiteContent site, Country country, Ranking ranking) => new(
            country.Title,
            country.Code.Value,
            "World Watch List",
            ranking.Edition,
            ranking.Rank,
            ranking.Score,
            SourceData.Of(ranking.Source),
            ranking.Note,
            site.AddressOfRankings(country));
    }

    public sealed record FigureData(
        string Country,
        string Code,
        string Figure,
        string Value,
        decimal? Low,
        decimal? High,
        string? AsOf,
        bool About,
        string? Kind,
        SourceData Source,
        string Note,
        string Page)
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Withdrawn { get; private init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Reason { get; private init; }

        public static FigureData Of(SiteContent site, Country country, Figure figure)
        {
            var bounds = FigureBounds.Of(figure.Value);
            return new FigureData(
                country.Title,
                country.Code.Value,
                figure.Definition.Name.Value,
                figure.Value.ToString(),
                bounds.Low,
                bounds.High,
                figure.AsOf.IsKnown ? figure.AsOf.WithoutAbout() : null,
                figure.AsOf.IsAbout,
                figure.Kind?.InData(),
                SourceData.Of(figure.Source),
                figure.Note,
                site.AddressOf(country, figure));
        }

        public static FigureData Of(SiteContent site, Country country, Correction correction) => Of(site, country, correction.Figure!) with
        {
            Withdrawn = correction.Date.ToString("O", CultureInfo.InvariantCulture),
            Reason = correction.Text,
            Page = site.AddressOf(Paths.Country(country.Slug, Anchors.Corrections)),
        };
    }

    public sealed record SourceData(string Key, string Title, string Publisher, string? Date, bool FirstHand, string? Retells, string? Url)
    {
        public static SourceData Of(Source source) => new(
            source.Key.Value,
            source.Title,
            source.Publisher,
            source.Date.IsKnown ? source.Date.ToText() : null,
            source.IsFirstHand,
            source.Via?.Key.Value,
            source.Url?.AbsoluteUri);
    }
}
