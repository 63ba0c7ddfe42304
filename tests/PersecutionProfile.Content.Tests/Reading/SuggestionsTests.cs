namespace PersecutionProfile.Content.Tests.Reading;

/// <summary>"Did you mean …?" helps with a few slips, and must not hold anything up when thousands of names are wrong.</summary>
[Collection(nameof(OneAtATime))]
public class SuggestionsTests
{
    [Fact]
    public void A_word_that_is_wrong_in_many_places_is_looked_for_once_and_remembered_while_the_known_words_are_the_same()
    {
        var first = new Suggestions(["laos", "mali"]);
        Assert.All(
            Suggestions.AddTo(Wrong("loas", 1000, first)),
            finding => Assert.Equal("No `loas`. Did you mean `laos`? Mend it.", finding.Message));
        Assert.Equal(1, first.Searches);

        var second = new Suggestions(["mali", "laos"], first);
        Suggestions.AddTo(Wrong("loas", 1000, second));
        Assert.Equal(1, second.Searches);

        var third = new Suggestions(["mali", "loans"], second);
        Assert.All(
            Suggestions.AddTo(Wrong("loas", 10, third)),
            finding => Assert.Contains("`loans`?", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_more_wrong_names_than_can_be_looked_for_the_first_get_a_suggestion_whatever_was_read_before()
    {
        string[] known = [.. Enumerable.Range(0, 5000).Select(number => $"story-{number:D5}")];
        Finding[] wrong =
        [
            .. Enumerable.Range(0, 5000).Select(number => Asking($"a{number:D4}.md", $"stroy-{number:D5}", new Suggestions(known)))
        ];
        var among = new Suggestions(known);
        Finding[] asking = [.. wrong.Select(finding => Asking(finding.File, finding.Question!.Word, among))];

        var answers = Suggestions.AddTo(asking).Select(finding => finding.Message).ToArray();

        Assert.InRange(among.Searches, 50, 500);
        Assert.Equal("No `stroy-00000`. Did you mean `story-00000`? Mend it.", answers[0]);
        Assert.Equal("No `stroy-04999`. Mend it.", answers[^1]);
        var warm = new Suggestions(known, among);
        Suggestions.AddTo(asking.Reverse().Take(100).Select(finding => Asking(finding.File, finding.Question!.Word, warm)));
        Assert.Equal(
            answers,
            Suggestions.AddTo(asking.Select(finding => Asking(finding.File, finding.Question!.Word, warm)))
                .Select(finding => finding.Message));
    }

    /// <summary>
    /// Compared with the same folder without mistakes, so that it holds on any machine; before, it took 30 times as long.
    /// </summary>
    [Fact]
    public void Thousands_of_dead_links_and_unknown_names_cost_little_more_than_living_ones()
    {
        const int many = 3000;
        using var folder = new ContentFolder().WithLaos();
        Write(number => "[it](/countries/laos)");
        var alive = Time(() => folder.Read().Findings);
        Write(
            number =>
                $"[it](/news/sotry-{number:D5}-x) [it](sotry-{number:D5}-x.md) [it](/countries/laos#sory-{number:D5}) It.[^factbok-{number:D5}]");
        var dead = Time(() => folder.Read().Findings);

        Assert.Equal(4 * many, folder.Read().Findings.Count(finding => finding.IsError));
        Assert.True(dead < alive * 10 + TimeSpan.FromSeconds(2), $"{dead} with dead links, {alive} with living ones");

        void Write(Func<int, string> body)
        {
            for (var number = 0; number < many; number++)
                folder.With($"news/story-{number:D5}.md",
                    $"---\ntitle: A story\ndate: 2026-01-16\nsummary: S\ncountries: [laos]\n---\n{body(number)}\n");
        }
    }

    [Fact]
    public void Many_files_that_claim_one_address_name_three_and_count_the_others()
    {
        using var folder = new ContentFolder();
        for (var number = 0; number < 2000; number++)
            folder.With($"news/{number:D4}/same.md", "---\ntitle: A story\ndate: 2026-01-16\nsummary: S\naliases: [/old]\n---\nText.\n");
        Assert.Equal(
            "news/1999/same.md: error: `news/0000/same.md`, `news/0001/same.md`, `news/0002/same.md` and 1,997 others claim the same address, /news/same. The first of them is served; rename or remove the other. (address-taken)",
            folder.Errors[^1]);
    }

    private static TimeSpan Time(Func<object> read)
    {
        var before = Environment.CpuUsage.TotalTime;
        read();
        return Environment.CpuUsage.TotalTime - before;
    }

    private static IEnumerable<Finding> Wrong(string word, int times, Suggestions among) =>
        Enumerable.Range(0, times).Select(number => Asking($"{number}.md", word, among));

    private static Finding Asking(string file, string word, Suggestions among)
    {
        var findings = new FileFindings(file);
        findings.Ask(Rule.UnknownCountry, new Place(1, 1), $"No `{word}`.", among, word, " Mend it.");
        return findings.All[0];
    }
}
