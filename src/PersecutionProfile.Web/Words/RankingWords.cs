using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;
using PersecutionProfile.Content;
using PersecutionProfile.Content.BaseFacts;

namespace PersecutionProfile.Web.Words;

/// <summary>A country's place on the World Watch List, and the list itself.</summary>
public sealed record RankingWords
{
    public required DateWords Dates { get; init; }

    public required string Title { get; init; }
    public required string Description { get; init; }

    /// <summary>What it measures, and what it does not.</summary>
    public required string Measures { get; init; }

    public required string Ends { get; init; }

    /// <summary>On a profile.</summary>
    public required string About { get; init; }

    public required string Edition { get; init; }
    public required string Rank { get; init; }
    public required string Score { get; init; }
    public required string NotGiven { get; init; }
    public required string NotFirstHand { get; init; }

    /// <summary>Editions, joined.</summary>
    public required Func<string, string> Older { get; init; }

    public required Func<string, string> RankIs { get; init; }
    public required Func<string, string> EditionOf { get; init; }

    /// <summary>Rank and edition.</summary>
    public required Func<string, string, string> RankInEdition { get; init; }

    /// <summary>How many editions are known.</summary>
    public required Func<string, string> Editions { get; init; }

    public required Func<string, string, string, string> LatestAndEditions { get; init; }
    public required Func<CountryName, string> ChartName { get; init; }

    /// <summary>[The rank] and the edition, in a story: of the year of its report.</summary>
    public required Func<string, string, string> Then { get; init; }

    public required Func<string, string, string> Latest { get; init; }
    public required Func<string, string, string> ThenWhichIsLatest { get; init; }

    /// <summary>[The rank] and the edition, in the pack.</summary>
    public required Func<string, string, string> InPack { get; init; }

    public string Number(Ranking ranking) => RankIs(Dates.Number(ranking.Rank ?? 0));

    public string Edited(Ranking ranking) => EditionOf(Dates.Ungrouped(ranking.Edition));

    public string Of(Ranking ranking) => RankInEdition(Dates.Number(ranking.Rank ?? 0), Dates.Ungrouped(ranking.Edition));

    /// <summary>A sentence that says a rank in bold letters, and its edition.</summary>
    public IHtmlContent Of(Ranking ranking, Func<string, string, string> sentence) => new HtmlString(
        SiteWords.Encode(sentence(Dates.Number(ranking.Rank ?? 0), Dates.Ungrouped(ranking.Edition)))
            .Replace("[", "<b>", StringComparison.Ordinal).Replace("]", "</b>", StringComparison.Ordinal));

    public string All(ImmutableArray<Ranking> rankings) =>
        rankings.FirstOrDefault(ranking => ranking.Rank is not null) is { } latest
            ? LatestAndEditions(Number(latest), Edited(latest), Editions(Dates.Number(rankings.Length)))
            : Editions(Dates.Number(rankings.Length));
}
