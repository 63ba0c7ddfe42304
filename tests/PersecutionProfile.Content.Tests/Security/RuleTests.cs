using System.Reflection;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Tests.Security;

public sealed partial class RuleTests
{
    private static readonly Rule[] Rules = [.. typeof(Rule).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<Rule>()];

    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "content", "README.md"));

    [Fact]
    public void The_editors_guide_explains_every_rule_and_no_other() =>
        Assert.Equal(
            Rules.Select(rule => $"{rule.Name} {(rule.Severity == Severity.Error ? 'E' : 'W')}").Order(StringComparer.Ordinal),
            Row().Matches(Guide).Select(row => $"{row.Groups[1].Value} {row.Groups[2].Value}").Order(StringComparer.Ordinal));

    [GeneratedRegex(@"^\| `([a-z0-9-]+)` \| ([EW]) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
