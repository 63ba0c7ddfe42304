using System.Net;
using Microsoft.AspNetCore.Html;
using PersecutionProfile.Content;
using PersecutionProfile.Content.BaseFacts;

namespace PersecutionProfile.Web.Words;

/// <summary>What is said of an entry beside its own words: its corrections, its cover names, and where its words come from.</summary>
public sealed record EntryWords
{
    public required DateWords Dates { get; init; }

    /// <summary>In place of the title of a point that has none: of the countries, joined, if any.</summary>
    public required string Pray { get; init; }

    public required Func<string, string> PrayFor { get; init; }

    public required Func<string, string> Corrected { get; init; }
    public required Func<string, string> Withdrawn { get; init; }

    /// <summary>In a feed, of a country.</summary>
    public required Func<CountryName, string> CorrectionOf { get; init; }

    /// <summary>Which statement: label, number, date, publisher.</summary>
    public required Func<string, string, string, string, string> WithdrawnFigure { get; init; }

    /// <summary>Of the names, joined.</summary>
    public required Func<string, string> NamesChanged { get; init; }

    /// <summary>Between names.</summary>
    public required string Comma { get; init; }

    public required Func<string, string> WrittenFromReports { get; init; }
    public required Func<string, string> Drafted { get; init; }

    /// <summary>By whom, and up to when reports were read.</summary>
    public required Func<string, string, string> DraftedFromReports { get; init; }

    public required string Machine { get; init; }
    public required string Person { get; init; }

    /// <summary>By whom; the day or the month may follow.</summary>
    public required Func<string, string> Reviewed { get; init; }

    public required Func<string, string, string> ReviewedOn { get; init; }
    public required Func<string, string, string> ReviewedIn { get; init; }
    public required string NoReviewOfCountry { get; init; }
    public required string NoReviewOfSubject { get; init; }

    /// <summary>Its title, or what stands for one.</summary>
    public string Name(Entry entry) => entry switch
    {
        { Title.Length: > 0 } or not PrayerPoint => entry.Title,
        PrayerPoint { Countries.IsEmpty: true } => Pray,
        PrayerPoint point => PrayFor(string.Join(Comma, point.Countries.Select(country => country.Name))),
    };

    /// <summary>"Corrected" or "withdrawn", with the date.</summary>
    public Func<string, string> Verb(Correction correction) => correction.IsWithdrawal ? Withdrawn : Corrected;

    /// <summary>Which statement was withdrawn; empty for every other correction.</summary>
    public string Subject(Correction correction, FigureWords figures) => correction.Figure is { } figure
        ? WithdrawnFigure(figure.Definition.Label, figures.Number(figure), Dates.Of(figure.AsOf), figure.Source.Publisher)
        : "";

    /// <summary>The note on cover names; empty when no name was changed.</summary>
    public string NamesChangedNote(IEnumerable<string> names)
    {
        var list = string.Join(Comma, names.Distinct());
        return list.Length == 0 ? "" : NamesChanged(list);
    }

    /// <summary>Where its words come from and who has looked at them, in one or two sentences; empty when it says nothing of it.</summary>
    public string Origin(Entry entry)
    {
        if (entry is { DraftedBy: null, ReadUntil: null, ReviewedBy: "" })
            return "";
        var drafted = (entry.DraftedBy, entry.ReadUntil) switch
        {
            (null, null) => "",
            (null, { } until) => $"{WrittenFromReports(Dates.Of(until))} ",
            ({ } by, null) => $"{Drafted(Name(by))} ",
            ({ } by, { } until) => $"{DraftedFromReports(Name(by), Dates.Of(until))} ",
        };
        return drafted + (entry.ReviewedBy.Length > 0 ? Review(entry.ReviewedBy.TrimEnd('.'), entry.Reviewed)
            : HasOneCountry(entry) ? NoReviewOfCountry
            : NoReviewOfSubject);
    }

    /// <summary>Those of several entries, each once.</summary>
    public IEnumerable<string> Origins(IEnumerable<Entry> entries) =>
        entries.Select(Origin).Where(origin => origin.Length > 0).Distinct();

    private string Review(string by, PartialDate? date) =>
        date is not { } when ? Reviewed(by) : when.Day > 0 ? ReviewedOn(by, Dates.Of(when)) : ReviewedIn(by, Dates.Of(when));

    private string Name(Drafter drafter) => drafter == Drafter.Machine ? Machine : Person;

    private static bool HasOneCountry(Entry entry) => entry switch
    {
        Country => true,
        Story story => story.Countries.Length == 1,
        PrayerPoint point => point.Countries.Length == 1,
        _ => false,
    };
}

/// <summary>In a preview, why the public does not see an entry; nothing on the public site.</summary>
public static class Badges
{
    extension(Entry entry)
    {
        public IHtmlContent Badge => Of(entry.HiddenBecause);
    }

    public static IHtmlContent Of(string? hiddenBecause) =>
        hiddenBecause is null
            ? HtmlString.Empty
            : new HtmlString($" <strong class=\"badge\">{WebUtility.HtmlEncode(hiddenBecause)}</strong>");
}
