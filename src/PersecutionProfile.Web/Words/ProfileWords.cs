using PersecutionProfile.Content;
using PersecutionProfile.Content.BaseFacts;

namespace PersecutionProfile.Web.Words;

/// <summary>What a profile says beside its own text.</summary>
public sealed record ProfileWords
{
    public required string Contents { get; init; }
    public required string Stories { get; init; }
    public required string Basics { get; init; }
    public required string Corrections { get; init; }
    public required string AllCorrections { get; init; }
    public required string Prayer { get; init; }
    public required string AboutFigures { get; init; }
    public required Func<CountryName, string> AllPrayers { get; init; }
    public required Func<CountryName, string> StoriesFrom { get; init; }
    public required Func<CountryName, string> AllStoriesFrom { get; init; }

    /// <summary>How many statements a figure's page has.</summary>
    public required Func<string, string> AllStatements { get; init; }

    public required Func<BasicKind, string> Basic { get; init; }
    public required string MainThreat { get; init; }
    public required string Window { get; init; }
    public required string InsideWindow { get; init; }
    public required string OutsideWindow { get; init; }
}
