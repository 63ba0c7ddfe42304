using System.Globalization;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>When an entry is to be seen, as its editor wrote it: days and times in the site's time zone.</summary>
/// <param name="From">The first moment; null when it is not held back.</param>
/// <param name="Until">The first moment at which it is gone.</param>
internal sealed partial record Publication(bool IsDraft, DateTime? From, DateTime? Until)
{
    /// <summary>
    /// Reads the keys and says nothing: <see cref="EntryReader"/> reports what is wrong. A draft line that is neither true
    /// nor false hides the entry, because somebody meant something by it, and so do a second line <c>draft: true</c> and a
    /// publish date that cannot be read: what was to wait must not come out early.
    /// </summary>
    public static Publication Of(YamlMap map, string frontMatter)
    {
        var publish = Moment(map["publish"]);
        var date = Moment(map["date"]);
        return new Publication(
            DraftLine().IsMatch(frontMatter) || (map["draft"] is { } draft and not YamlScalar { IsNull: true } && (draft as YamlScalar)?.Value.Equals("false", StringComparison.OrdinalIgnoreCase) != true)
                || HoldBack.IsMeant(map) || (map["publish"] is { } written and not YamlScalar { IsNull: true } && publish is null),
            publish > date ? publish : date ?? publish,
            Moment(map["expires"]));
    }

    /// <summary>Finds the lines that take an entry down even in a file that cannot be read; an emptied file is taken down, too.</summary>
    public static Publication OfBrokenText(string text)
    {
        var isDraft = string.IsNullOrWhiteSpace(text) || DraftLine().IsMatch(text);
        var until = ExpiresLine().Match(text) is { Success: true } match && Values.TryParseMoment(match.Groups[1].Value, out var moment) ? moment : (DateTime?)null;
        return new Publication(isDraft, null, until);
    }

    /// <summary>Null when the entry is to be seen. Where a clock change makes a time ambiguous, it is rather not shown for an hour.</summary>
    public string? WhyHidden(DateTimeOffset now, TimeZoneInfo zone)
    {
        if (IsDraft)
            return "Draft";
        if (Start(zone) > now)
            return $"To be published on {Words(From!.Value)}";
        return End(zone) <= now ? $"Expired on {Words(Until!.Value)}" : null;
    }

    /// <summary>The moments at which the answer of <see cref="WhyHidden"/> changes.</summary>
    public IEnumerable<DateTimeOffset> Changes(TimeZoneInfo zone) =>
        IsDraft ? [] : new[] { Start(zone), End(zone) }.OfType<DateTimeOffset>();

    private static string Words(DateTime moment) =>
        moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "d MMMM yyyy" : "d MMMM yyyy 'at' HH:mm", CultureInfo.InvariantCulture);

    private DateTimeOffset? Start(TimeZoneInfo zone) => From is { } from ? At(from, zone.GetUtcOffset(from)) : null;

    private DateTimeOffset? End(TimeZoneInfo zone)
    {
        if (Until is not { } until)
            return null;
        return At(until, zone.IsAmbiguousTime(until) ? zone.GetAmbiguousTimeOffsets(until).Max() : zone.GetUtcOffset(until));
    }

    // The first and the last day of the calendar have moments that no DateTimeOffset can hold.
    private static DateTimeOffset At(DateTime local, TimeSpan offset) =>
        local.Year is 1 or 9999 ? new DateTimeOffset(local, TimeSpan.Zero) : new DateTimeOffset(local, offset);

    private static DateTime? Moment(YamlNode? node) =>
        node is YamlScalar scalar && Values.TryParseMoment(scalar.Value, out var moment) ? moment : null;

    [GeneratedRegex(@"^draft:[ \t]*[""']?(true|yes|on)\b", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DraftLine();

    [GeneratedRegex(@"^expires:(?>[ \t]*)[""']?([0-9][0-9T: -]{0,30}[0-9])", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ExpiresLine();
}
