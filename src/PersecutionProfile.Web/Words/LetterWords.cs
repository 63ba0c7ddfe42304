using PersecutionProfile.Content;
using PersecutionProfile.Content.BaseFacts;

namespace PersecutionProfile.Web.Words;

/// <summary>A letter about a country, in ten lines, to those who represent the reader.</summary>
public sealed record LetterWords
{
    public required DateWords Dates { get; init; }

    public required Func<CountryName, string> Title { get; init; }
    public required Func<CountryName, string> Description { get; init; }
    public required string Lead { get; init; }
    public required string Watched { get; init; }
    public required string Before { get; init; }
    public required string Representative { get; init; }
    public required string OwnWords { get; init; }
    public required string Answer { get; init; }
    public required string Heading { get; init; }
    public required string SubjectLabel { get; init; }
    public required string Mail { get; init; }
    public required string Copy { get; init; }
    public required Func<CountryName, string> Subject { get; init; }

    public required string Greeting { get; init; }
    public required string WhoWrites { get; init; }
    public required Func<CountryName, string> WhatAbout { get; init; }

    /// <summary>The summary of the profile.</summary>
    public required Func<string, string> ProfileSays { get; init; }

    /// <summary>Rank and edition.</summary>
    public required Func<string, string, string> Ranked { get; init; }

    /// <summary>The address of the profile.</summary>
    public required Func<string, string> SourcesAt { get; init; }

    public required string Questions { get; init; }
    public required Func<CountryName, string> First { get; init; }
    public required string Second { get; init; }
    public required string Third { get; init; }
    public required string End { get; init; }

    /// <param name="profile">The address of the country's page.</param>
    /// <param name="edition">The newest of the World Watch List; a rank on an older one is out of date.</param>
    /// <param name="isSpoken">Whether the summary of the profile is in the language of the letter.</param>
    public IEnumerable<string> Lines(Country country, CountryName name, string profile, int? edition, bool isSpoken) =>
    [
        Greeting, WhoWrites, WhatAbout(name), .. isSpoken ? [ProfileSays(country.Summary)] : Array.Empty<string>(),
        country.LatestRank is { Rank: { } rank } latest && latest.Edition == edition
            ? $"{Ranked(Dates.Number(rank), Dates.Ungrouped(latest.Edition))} {SourcesAt(profile)}"
            : SourcesAt(profile),
        Questions, First(name), Second, Third, End,
    ];

    /// <summary>The address that opens it in the reader's own program, without whom it is for (RFC 6068).</summary>
    public string MailAddress(CountryName name, IEnumerable<string> lines) =>
        $"mailto:?subject={Uri.EscapeDataString(Subject(name))}&body={Uri.EscapeDataString(string.Join("\r\n\r\n", lines))}";
}
