using System.Globalization;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>When an entry is to be seen, as its editor wrote it: days and times in the site's time zone.</summary>
/// <param name="From">The first moment; null when it is not held back.</param>
/// <param name="Until">The first moment at which it is gone.</param>
internal sealed partial record Publication(bool IsDraft, DateTime? From, DateTime? Until)
{
    private const string NobodyYet = @"[^\w\n]*(no|not|none|nobody|never|false|to ?do|tbd|pending|me|myself)\b";

    /// <summary>Whether it names somebody who could be harmed, or a relative: see <see cref="SiteSettings.MayNamePeopleAtRisk"/>.</summary>
    public bool NamesAtRisk { get; private init; }

    /// <summary>Whether it tells of somebody who could be harmed now, by one of the keys for that.</summary>
    public bool IsInDanger { get; private init; }

    /// <summary>
    /// Whether copies that are carried away may hold it, by its own keys; null when they do not say, as for
    /// <see cref="Entry.IsCarried"/>. What is not clear lets no copy hold it: a copy cannot be taken down.
    /// </summary>
    public bool? IsCarried { get; private init; }

    /// <summary>Whether it tells about people, by one of the keys that list or protect them.</summary>
    public bool HasPeople { get; private init; }

    /// <summary>Whether nobody, or nobody but its writer, has read it: see <see cref="SiteSettings.NeedsTwoEyes"/>.</summary>
    public bool IsUnchecked { get; private init; }

    /// <summary>
    /// Reads the keys and says nothing: <see cref="Takedown"/> and <see cref="EntryReader"/> report what is wrong. A draft
    /// line that is neither true nor false hides the entry, because somebody meant something by it, and so does a moment that
    /// cannot be read: what was to wait must not come out early, and what was to go must not stay.
    /// </summary>
    public static Publication Of(YamlMap map, Takedown takedown)
    {
        var (publish, date, expires) = (Moment(map["publish"]), Moment(map["date"]), Moment(map["expires"]));
        var isInDanger = map.Entries.Any(entry => IsAtRisk(entry) || (DangerKey().IsMatch(entry.Key.Value) && !IsNo(entry.Value)));
        return new Publication(
            takedown.Hides
                || IsUnclear(map["draft"], (map["draft"] as YamlScalar)?.Value.Equals("false", StringComparison.OrdinalIgnoreCase) == true)
                || HoldBack.IsMeant(map)
                || IsUnclear(map["publish"], publish is not null)
                || IsUnclear(map["expires"], expires is not null),
            publish > date ? publish : date ?? publish,
            takedown.Until < expires ? takedown.Until : expires ?? takedown.Until)
        {
            NamesAtRisk = map.Entries.Any(IsAtRisk),
            IsInDanger = isInDanger,
            IsCarried = CarriedBy(map["carry"] is { } carry and not YamlScalar { IsNull: true } ? IsYes(carry) : null, isInDanger),
            HasPeople = map.Entries.Any(entry => IsAtRisk(entry) || (PeopleKey().IsMatch(entry.Key.Value) && !IsEmpty(entry.Value))),
            IsUnchecked = Initials(map["checked-by"]) is var second && (second.Length == 0 || second == Initials(map["written-by"])),
        };

        static bool IsAtRisk(YamlEntry entry) => AtRiskKey().IsMatch(entry.Key.Value)
            && (entry.Value as YamlScalar)?.Value.Equals("false", StringComparison.OrdinalIgnoreCase) != true;

        static bool IsYes(YamlNode node) => (node as YamlScalar)?.Value.ToLowerInvariant() is "yes" or "true";

        static bool IsNo(YamlNode node) =>
            (node as YamlScalar)?.Value.ToLowerInvariant() is "no" or "false" || node is YamlList { Items.IsEmpty: true };

        static bool IsEmpty(YamlNode node) => node is YamlScalar { IsNull: true } or YamlList { Items.IsEmpty: true };
    }

    /// <summary>The same for a file whose keys cannot be read: the lines that take it down or hold it back are known.</summary>
    public static Publication OfBroken(Takedown takedown)
    {
        var (isMeant, from) = HoldBack.FindIn(takedown.Rest);
        var isInDanger = AtRiskLine().IsMatch(takedown.Rest) || DangerLine().IsMatch(takedown.Rest);
        var carry = CarryLine().Match(takedown.Rest);
        return new Publication(takedown.Hides || isMeant, from, takedown.Until)
        {
            NamesAtRisk = AtRiskLine().IsMatch(takedown.Rest),
            IsInDanger = isInDanger,
            IsCarried = CarriedBy(carry.Success ? carry.Groups["yes"].Success : null, isInDanger),
            HasPeople = PeopleLine().IsMatch(takedown.Rest),
            IsUnchecked = !CheckedLine().IsMatch(takedown.Rest),
        };
    }

    private static bool? CarriedBy(bool? carry, bool isInDanger) => carry ?? (isInDanger ? false : null);

    /// <summary>
    /// Null when the entry is to be seen. Where a clock change makes a time ambiguous, it is rather not shown for an hour.
    /// </summary>
    public string? WhyHidden(DateTimeOffset now, TimeZoneInfo zone, bool mayNamePeopleAtRisk, bool needsTwoEyes)
    {
        if (IsDraft)
            return "Draft";
        if (NamesAtRisk && !mayNamePeopleAtRisk)
            return "Names people at risk, and the site has no contact for their families";
        if (HasPeople && IsUnchecked && needsTwoEyes)
            return "Tells about people, and waits until a second person has read it";
        if (Start(zone) > now)
            return $"To be published on {Words(From!.Value)}";
        return End(zone) <= now ? $"Expired on {Words(Until!.Value)}" : null;
    }

    /// <summary>The moments at which the answer of <see cref="WhyHidden"/> changes.</summary>
    public IEnumerable<DateTimeOffset> Changes(TimeZoneInfo zone) =>
        IsDraft ? [] : new[] { Start(zone), End(zone) }.OfType<DateTimeOffset>();

    public static string Words(DateTime moment) =>
        moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "d MMMM yyyy" : "d MMMM yyyy 'at' HH:mm", CultureInfo.InvariantCulture);

    private DateTimeOffset? Start(TimeZoneInfo zone) => From is { } from ? zone.LatestOf(from) : null;

    private DateTimeOffset? End(TimeZoneInfo zone) => Until is { } until ? zone.EarliestOf(until) : null;

    /// <summary>"A. B." and "ab" are one person; "not yet" is nobody.</summary>
    private static string Initials(YamlNode? node) =>
        node is YamlScalar { Value: var text } && !Nobody().IsMatch(text) ? HoldBack.Letters(text) : "";

    private static bool IsUnclear(YamlNode? node, bool isClear) => node is not (null or YamlScalar { IsNull: true }) && !isClear;

    private static DateTime? Moment(YamlNode? node) =>
        node is YamlScalar scalar && Values.TryParseMoment(scalar.Value, out var moment) ? moment : null;

    [GeneratedRegex($"^{NobodyYet}", RegexOptions.CultureInvariant)]
    private static partial Regex Nobody();

    // What only looks like the key is meant so, too.
    [GeneratedRegex(@"^(people|persons?|names?[-_ ]changed|in[-_ ]danger)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PeopleKey();

    [GeneratedRegex(
        @"^ *(people|persons?|names?[-_ ]changed|names?[-_ ]at[-_ ]risks?|in[-_ ]danger) *:(?! *(no\b|false\b|\[ *\]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex PeopleLine();

    [GeneratedRegex($@"^checked-by *:(?!{NobodyYet})[^\w\n]*\w", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex CheckedLine();

    [GeneratedRegex(@"^names?[-_ ]at[-_ ]risks?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtRiskKey();

    [GeneratedRegex(
        @"^ *names?[-_ ]at[-_ ]risks? *:(?! *false\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex AtRiskLine();

    [GeneratedRegex(@"^in[-_ ]danger\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DangerKey();

    [GeneratedRegex(
        @"^ *in[-_ ]danger *:(?! *(no\b|false\b|\[ *\]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex DangerLine();

    [GeneratedRegex(
        @"^carry *: *([""']?(?<yes>(yes|true)\b)|\S)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex CarryLine();
}
