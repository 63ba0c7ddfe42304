using System.Globalization;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Pages.Search;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Feeds;

/// <summary>Every published figure and every place on the World Watch List, one a row.</summary>
internal static class FiguresCsv
{
    public static string Of(SiteContent site)
    {
        var table = new CsvTable();
        table.Add(
            "country", "code", "figure", "label", "unit", "value", "low", "high", "as_of", "about", "kind", "source_key",
            "source_title", "publisher", "first_hand", "url", "note", "page");
        foreach (var country in site.Countries)
        {
            foreach (var figure in country.Figures.SelectMany(group => group.Figures))
                Add(table, country, figure, site.AddressOf(country, figure));
            foreach (var ranking in country.Rankings)
                Add(table, country, ranking, site.AddressOfRankings(country));
        }
        return table.ToString();
    }

    private static void Add(CsvTable table, Country country, Figure figure, string page)
    {
        var (definition, source, bounds) = (figure.Definition, figure.Source, FigureBounds.Of(figure.Value));
        table.Add(country.Title, country.Code.Value, definition.Name.Value, definition.Label, definition.Unit, figure.Value.ToString(),
            Digits(bounds.Low), Digits(bounds.High), figure.AsOf.WithoutAbout(), YesOrNo(figure.AsOf.IsAbout), figure.Kind?.InData() ?? "",
            source.Key.Value, source.Title, source.Publisher, YesOrNo(source.IsFirstHand), source.Url?.AbsoluteUri ?? "",
            figure.Note, page);
    }

    private static void Add(CsvTable table, Country country, Ranking ranking, string page)
    {
        AddWatchList("rank", ranking.Rank);
        AddWatchList("score", ranking.Score);

        void AddWatchList(string what, decimal? value)
        {
            var (source, digits) = (ranking.Source, Digits(value));
            if (value is not null)
                table.Add(country.Title, country.Code.Value, $"world-watch-list-{what}", $"World Watch List, {what}", "", digits,
                    digits, digits, ranking.Edition.ToString(CultureInfo.InvariantCulture), "no", "",
                    source.Key.Value, source.Title, source.Publisher, YesOrNo(source.IsFirstHand), source.Url?.AbsoluteUri ?? "",
                    ranking.Note, page);
        }
    }

    private static string Digits(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";

    private static string YesOrNo(bool value) => value ? "yes" : "no";
}

/// <summary>What both forms of the data say alike.</summary>
internal static class FigureData
{
    /// <summary>Where a figure is read beside the others of its country.</summary>
    public static string AddressOf(this SiteContent site, Country country, Figure figure) =>
        site.AddressOf(Paths.Country(country.Slug, Anchors.Figure(figure.Definition)));

    public static string AddressOfRankings(this SiteContent site, Country country) =>
        site.AddressOf(Paths.Country(country.Slug, Anchors.Rankings));

    /// <summary>The date alone; whether it is inferred stands beside it.</summary>
    public static string WithoutAbout(this PartialDate date) => date.ToText().Replace("about ", "", StringComparison.Ordinal);
}
