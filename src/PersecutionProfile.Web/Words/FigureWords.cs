using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>A figure in words: how much, of what kind, and how to cite it.</summary>
public static class FigureWords
{
    extension(Figure figure)
    {
        public bool IsNumeric => figure.Value.TryGetSpan(out _, out _);

        /// <summary>The value alone; a share keeps its sign.</summary>
        public string Number => figure.IsNumeric && figure.Definition.Unit == "%" ? $"{figure.Value}\u00a0%" : figure.Value.ToString();

        /// <summary>What is counted, behind a number; nothing behind words.</summary>
        public string Unit => figure.IsNumeric && figure.Definition.Unit != "%" ? figure.Definition.Unit : "";

        /// <summary>When, how and by whom it was said.</summary>
        public string Origin => Join(figure.AsOf.ToString(), figure.Kind?.InWords() ?? "", figure.Source.Publisher);

        /// <summary>The first sentence of its note: that is where a note says what was counted.</summary>
        public string BriefNote =>
            figure.Note.IndexOf(". ", StringComparison.Ordinal) is var end and > 0 ? figure.Note[..(end + 1)] : figure.Note;

        /// <summary>What follows the number on a line of its own.</summary>
        public string WhatWhenAndWho => Join(figure.Unit, figure.AsOf.ToString(), figure.Source.Publisher);

        /// <summary>A line for others to copy.</summary>
        public string Citation(SiteContent site, Country country)
        {
            var kind = figure.Kind is { } known ? $", {known.InWords()}" : "";
            var address = site.AddressOf(figure.Definition.Address(country));
            var what = $"{country.Title}, {figure.Definition.Label}: {figure.Number}";
            return $"{what} ({figure.AsOf}{kind}), {figure.Source.Publisher}, via {address}";
        }
    }

    /// <summary>Where its definition is read, and what all countries have.</summary>
    public static string Address(this FigureDefinition definition) => Paths.Figure(definition.Name);

    /// <summary>Where one country's statements are compared and cited.</summary>
    public static LinkTarget Address(this FigureDefinition definition, Country country) => Paths.Figure(definition.Name, country.Slug);

    public static string InWords(this FigureKind kind) => kind.ToString().ToLowerInvariant();

    private static string Join(params string[] parts) => string.Join(", ", parts.Where(part => part.Length > 0));
}
