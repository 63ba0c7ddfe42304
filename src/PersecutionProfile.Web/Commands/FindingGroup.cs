using System.Globalization;

namespace PersecutionProfile.Web.Commands;

/// <summary>A finding, and those of other places that say the same.</summary>
internal sealed record FindingGroup(Finding First, Finding[] Others)
{
    /// <summary>So many that say the same are still told one by one.</summary>
    private const int Most = 10;

    /// <summary>What one group says of the places that it does not show; null when it shows all.</summary>
    public string? Rest
    {
        get
        {
            if (Others.Length == 0)
                return null;
            var files = Others.Append(First).Select(finding => finding.File).Distinct().Count();
            var places = Others.Take(2)
                .Select(finding => $"{finding.Printable.File}{(finding.Line > 0 ? $":{finding.Line}:{finding.Column}" : "")}");
            return string.Create(CultureInfo.InvariantCulture,
                $"The same is wrong in {Others.Length:N0} more places, in {files:N0} files together: {string.Join(", ", places)} … All are listed by: check --format json");
        }
    }

    /// <summary>In the order of the findings; what more than ten say with the same first sentence is one group.</summary>
    public static IEnumerable<FindingGroup> Collect(IEnumerable<Finding> findings) =>
        findings.GroupBy(finding => (finding.Rule, finding.FirstSentence)).SelectMany(OfSame).OrderBy(group => group.First);

    private static IEnumerable<FindingGroup> OfSame(IEnumerable<Finding> same)
    {
        Finding[] all = [.. same];
        return all.Length > Most ? [new FindingGroup(all[0], all[1..])] : all.Select(finding => new FindingGroup(finding, []));
    }
}
