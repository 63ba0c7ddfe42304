namespace PersecutionProfile.Content.Tests.Care;

public sealed class LookedAtTests : IDisposable
{
    private const string Crossing = "She crossed the river at Nam Tha.";

    private readonly ContentFolder folder = new ContentFolder().WithLaos();

    [Theory]
    [InlineData("looked-at: {route: The source prints it.}", "")]
    [InlineData("looked-at:\n  route: The source prints it.", "")]
    [InlineData("looked-at: {route: \"\"}", "missing-key route")]
    [InlineData("looked-at: {route: \"…\"}", "missing-key route")]
    [InlineData("looked-at: {routes: The source prints it.}", "unknown-key route")]
    [InlineData("looked-at: {dead-link: It is.}", "unknown-key route")]
    [InlineData("looked-at: {route: It is., exact-place: It is.}", "needless-answer")]
    [InlineData("looked-at: true", "invalid-value route")]
    public void It_answers_an_alarm_with_a_reason(string answer, string rules)
    {
        folder.WithTrial(Crossing, $"countries: [laos]\n{answer}");
        AssertRules(rules);
    }

    [Fact]
    public void It_answers_for_its_own_file_alone()
    {
        folder.WithTrial(Crossing, "countries: [laos]\nlooked-at: {route: The source prints it.}").WithLaos(Crossing);
        Assert.Equal("countries/laos.md", Assert.Single(folder.Read().Findings, finding => finding.Rule == Rule.Route).File);
    }

    [Fact]
    public void It_answers_for_the_photos_of_its_file() => Assert.DoesNotContain(
        folder.WithTrialAndPhoto("looked-at: {photo-phone: The number of an office.}\ncountries: [laos]")
            .With(
                "news/trial/index.md",
                File.ReadAllText(Path.Combine(folder.Path, "news/trial/index.md"))
                    .Replace("Nobody", "\"An office, 020 5551 2345\"", StringComparison.Ordinal))
            .Read().Findings,
        finding => finding.Rule == Rule.PhotoPhone || finding.Rule == Rule.NeedlessAnswer);

    [Theory]
    [InlineData("countries/laos.md", "title: Laos\ncode: LA\nsummary: A country.")]
    [InlineData("news/trial.md", "title: A trial\ndate: 2026-01-16\nsummary: What happened.\ncountries: []")]
    [InlineData("prayer/laos/her.md", "title: Her")]
    [InlineData("help/write.md", "title: Write\nsummary: A letter.")]
    [InlineData("pages/about.md", "title: About\nsummary: This site.")]
    public void Every_kind_of_entry_has_alarms_and_answers(string path, string keys)
    {
        folder.With(path, $"---\n{keys}\n---\n{Crossing}\n");
        AssertRules("route");
        folder.With(path, $"---\n{keys}\nlooked-at: {{route: The source prints it.}}\n---\n{Crossing}\n");
        AssertRules("");
    }

    [Fact]
    public void Every_alarm_is_a_warning_of_care() =>
        Assert.All(Rule.Alarms.Values, rule => Assert.True(rule is { IsOfCare: true, Severity: Severity.Warning }));

    public void Dispose() => folder.Dispose();

    private void AssertRules(string rules) => Assert.Equal(
        rules.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(),
        folder.Read().Findings.Select(finding => finding.Rule).Where(rule => rule != Rule.UncitedSource).Select(rule => rule.Name).Order());
}
