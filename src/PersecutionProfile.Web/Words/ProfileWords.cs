using System.Collections.Immutable;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>What a profile and a story say beside their own texts.</summary>
public static class ProfileWords
{
    public const string Contents = "On this page";
    public const string Stories = "Stories";
    public const string Help = "How to help";
    public const string Figures = "Figures";
    public const string Rankings = "World Watch List";
    public const string Basics = "The country";
    public const string Corrections = "Corrections";
    public const string Sources = "Sources";
    public const string PrayerLink = "Prayer";

    public const string AboutFigures =
        "Where sources disagree, they stand side by side. Open a line for all that was said, with dates, kinds and notes; "
        + "a name leads to what it means, to lines for citing it, and to other countries.";

    public const string AboutRankings =
        "Open Doors’ yearly list. Rank 1 is the worst place; a score runs from 0 to 100, and higher is worse.";


    public static string AllPrayersFor(string country) => $"All prayers for {country}";

    public static string StoriesFrom(string country) => $"Stories from {country}";

    public static string AllStoriesFrom(string country) => $"All stories from {country}";


    public static string Editions(ImmutableArray<Ranking> rankings) =>
        rankings.FirstOrDefault(ranking => ranking.Rank is not null) is { } latest
            ? $"{latest.InNumeral}, {latest.EditionInWords}. Editions: {rankings.Length}"
            : $"Editions: {rankings.Length}";

    public static string AllStatements(int count) => $"All {count}, by date.";

    public static string Count(int count) => $"All {count}, in the order in which they are first cited";

    extension(Ranking ranking)
    {
        public string InNumeral => $"Rank {ranking.Rank}";

        public string EditionInWords => $"{ranking.Edition} edition";
    }
}
