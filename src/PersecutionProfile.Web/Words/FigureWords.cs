using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Content.BaseFacts;

namespace PersecutionProfile.Web.Words;

/// <summary>A figure in words: how much, of what kind, and how to cite it.</summary>
public sealed record FigureWords
{
    public required DateWords Dates { get; init; }

    public required Func<string, string> MoreThan { get; init; }
    public required Func<string, string> AtLeast { get; init; }
    public required Func<string, string> LessThan { get; init; }
    public required Func<string, string> AtMost { get; init; }
    public required Func<string, string> About { get; init; }
    public required Func<string, string, string> Range { get; init; }
    public required Func<string, string> Percent { get; init; }
    public required string NotGiven { get; init; }
    public required string Unknown { get; init; }

    /// <summary>What sources say in place of a number, such as "tens of thousands".</summary>
    public ImmutableDictionary<string, string> InPlaceOfNumbers { get; init; } = [];

    public required Func<FigureKind, string> Kind { get; init; }

    /// <summary>Between what is said of a figure.</summary>
    public required string Comma { get; init; }

    public required string Title { get; init; }

    /// <summary>Of the page of one figure.</summary>
    public required Func<string, string> TitleOf { get; init; }

    public required Func<string, string> Description { get; init; }
    public required Func<string, string> CountedIn { get; init; }
    public required string UnitPercent { get; init; }

    /// <summary>The publisher whose definition it is.</summary>
    public required Func<string, string> DefinitionBy { get; init; }

    public required string OwnDefinition { get; init; }
    public required string NoneYet { get; init; }
    public required string ByCountry { get; init; }
    public required string Country { get; init; }
    public required string Value { get; init; }
    public required string AsOf { get; init; }
    public required string WhoSaysSo { get; init; }
    public required string ToCite { get; init; }

    /// <summary>[CSV] and [JSON].</summary>
    public required string HowToCite { get; init; }

    public required string OneStatement { get; init; }
    public required Func<string, string> Statements { get; init; }
    public required Func<CountryName, string> InProfile { get; init; }

    /// <summary>Of the label and the country.</summary>
    public required Func<string, string, string> ChartName { get; init; }

    public required Func<string, string, string> TableName { get; init; }
    public required string Retold { get; init; }
    public required Func<CountryName, string> LinesToCopy { get; init; }

    /// <summary>Before reasons.</summary>
    public required Func<string, string> WhyDiffer { get; init; }

    public required string WhyNotSaid { get; init; }
    public required string DatesDiffer { get; init; }
    public required string DatesDifferOrUnknown { get; init; }
    public required string PublishersDiffer { get; init; }
    public required string SomeRetell { get; init; }
    public required string EmptyCircle { get; init; }
    public required string Bar { get; init; }
    public required string Arrow { get; init; }
    public required string OnlyInTable { get; init; }

    /// <summary>A sentence of the four above.</summary>
    public required Func<string, string> Legend { get; init; }

    public required string NoDate { get; init; }

    /// <summary>So many millions, on the scale of a chart.</summary>
    public required Func<decimal, string> Million { get; init; }

    /// <summary>A line for others to copy: country, label, number, what is known of it, publisher, address.</summary>
    public required Func<string, string, string, string, string, string, string> Citation { get; init; }

    public string Of(FigureValue value) => value switch
    {
        FigureValue.Number(var number) => Dates.Number(number),
        FigureValue.Range(var from, var to) => Range(Dates.Number(from), Dates.Number(to)),
        FigureValue.Bound(var kind, var number) => BoundOf(kind)(Dates.Number(number)),
        FigureValue.NotGiven => NotGiven,
        FigureValue.Unknown => Unknown,
        _ => InPlaceOfNumbers.GetValueOrDefault(value.ToString(), value.ToString()),
    };

    /// <summary>The value alone; a share keeps its sign.</summary>
    public string Number(Figure figure) =>
        figure.IsNumeric && figure.Definition.Unit == "%" ? Percent(Of(figure.Value)) : Of(figure.Value);

    /// <summary>What is counted, behind a number; nothing behind words.</summary>
    public string Unit(Figure figure) => figure.IsNumeric && figure.Definition.Unit != "%" ? figure.Definition.Unit : "";

    /// <summary>When and how it was said.</summary>
    public string Origin(Figure figure) => Join(Dates.Of(figure.AsOf), figure.Kind is { } kind ? Kind(kind) : "");

    /// <summary>What follows the number on a line of its own.</summary>
    public string WhatAndWhen(Figure figure) =>
        $"{(Unit(figure) is { Length: > 0 } unit ? $" {unit}" : "")}{Comma}{Dates.Of(figure.AsOf)}";

    /// <summary>Whether it says in words of its source, which this language does not know, how much it is.</summary>
    public bool IsAsWritten(FigureValue value) => value is FigureValue.Words && !InPlaceOfNumbers.ContainsKey(value.ToString());

    public string Cite(SiteContent site, Country country, Figure figure) => Citation(
        country.Title,
        figure.Definition.Label,
        Number(figure),
        Origin(figure),
        figure.Source.Publisher,
        site.AddressOf(figure.Definition.Address(country)));

    /// <summary>What the statements themselves show of why they may differ; empty when they agree.</summary>
    public string WhyTheyDiffer(FigureGroup group, string semicolon)
    {
        if (!group.Disagrees)
            return "";
        var dates = group.Figures.Select(figure => figure.AsOf).Distinct().ToArray();
        string[] reasons =
        [
            .. If(dates.Length > 1, dates.All(date => date.IsKnown) ? DatesDiffer : DatesDifferOrUnknown),
            .. If(group.Figures.DistinctBy(figure => figure.Source.Publisher).Count() > 1, PublishersDiffer),
            .. If(group.Figures.Any(figure => !figure.Source.IsFirstHand), SomeRetell),
        ];
        return reasons.Length > 0 ? WhyDiffer(string.Join(semicolon, reasons)) : WhyNotSaid;

        static string[] If(bool isSo, string reason) => isSo ? [reason] : [];
    }

    private Func<string, string> BoundOf(BoundKind kind) => kind switch
    {
        BoundKind.MoreThan => MoreThan,
        BoundKind.AtLeast => AtLeast,
        BoundKind.LessThan => LessThan,
        BoundKind.AtMost => AtMost,
        _ => About,
    };

    private string Join(params string[] parts) => string.Join(Comma, parts.Where(part => part.Length > 0));
}

/// <summary>What figures are, in whatever language.</summary>
public static class Figures
{
    extension(Figure figure)
    {
        public bool IsNumeric => figure.Value.TryGetSpan(out _, out _);

        /// <summary>The first sentence of its note: that is where a note says what was counted.</summary>
        public string BriefNote =>
            figure.Note.IndexOf(". ", StringComparison.Ordinal) is var end and > 0 ? figure.Note[..(end + 1)] : figure.Note;
    }

    /// <summary>Where its definition is read, and what all countries have.</summary>
    public static string Address(this FigureDefinition definition) => Paths.Figure(definition.Name);

    /// <summary>Where one country's statements are compared and cited.</summary>
    public static LinkTarget Address(this FigureDefinition definition, Country country) => Paths.Figure(definition.Name, country.Slug);

    /// <summary>As data files name it, in every language.</summary>
    public static string InData(this FigureKind kind) => kind.ToString().ToLowerInvariant();
}
