using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>When an entry is to be seen, as its editor wrote it: days and times in the site's time zone.</summary>
/// <param name="From">The first moment; null when it is not held back.</param>
/// <param name="Until">The first moment at which it is gone.</param>
internal sealed partial record Publication(bool IsDraft, DateTime? From, DateTime? Until)
{
    /// <summary>
    /// Reads the keys and says nothing: <see cref="EntryReader"/> reports what is wrong. A draft line that is neither true
    /// nor false hides the entry, because somebody meant something by it.
    /// </summary>
    public static Publication Of(YamlMap map)
    {
        var publish = Moment(map["publish"]);
        var date = Moment(map["date"]);
        return new Publication(
            map["draft"] is YamlScalar draft && !draft.IsNull && !draft.Value.Equals("false", StringComparison.OrdinalIgnoreCase),
            publish > date ? publish : date ?? publish,
            Moment(map["expires"]));
    }

    /// <summary>Finds the lines that take an entry down even in a file that cannot be read.</summary>
    public static Publication OfBrokenText(string text)
    {
        var isDraft = DraftLine().IsMatch(text);
        var until = ExpiresLine().Match(text) is { Success: true } match && Values.TryParseMoment(match.Groups[1].Value, out var moment) ? moment : (DateTime?)null;
        return new Publication(isDraft, null, until);
    }

    /// <summary>Where a clock change makes a time ambiguous or leaves it out, the entry is rather not shown for an hour.</summary>
    public bool IsSeenAt(DateTimeOffset now, TimeZoneInfo zone) =>
        !IsDraft && !(Start(zone) > now) && !(End(zone) <= now);

    /// <summary>The moments at which the answer of <see cref="IsSeenAt"/> changes.</summary>
    public IEnumerable<DateTimeOffset> Changes(TimeZoneInfo zone) =>
        IsDraft ? [] : new[] { Start(zone), End(zone) }.OfType<DateTimeOffset>();

    private DateTimeOffset? Start(TimeZoneInfo zone) => From is { } from ? new DateTimeOffset(from, zone.GetUtcOffset(from)) : null;

    private DateTimeOffset? End(TimeZoneInfo zone)
    {
        if (Until is not { } until)
            return null;
        return new DateTimeOffset(until, zone.IsAmbiguousTime(until) ? zone.GetAmbiguousTimeOffsets(until).Max() : zone.GetUtcOffset(until));
    }

    private static DateTime? Moment(YamlNode? node) =>
        node is YamlScalar scalar && Values.TryParseMoment(scalar.Value, out var moment) ? moment : null;

    [GeneratedRegex(@"^draft:[ \t]*[""']?(true|yes|on)\b", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DraftLine();

    [GeneratedRegex(@"^expires:[ \t]*[""']?([0-9T: -]+[0-9])", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ExpiresLine();
}
