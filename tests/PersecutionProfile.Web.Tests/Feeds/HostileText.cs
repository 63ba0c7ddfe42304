using FsCheck;
using FsCheck.Fluent;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Tests.Feeds;

/// <summary>
/// Text of what formats stumble over: their own signs, control characters, line ends, half characters, many octets a character.
/// </summary>
internal static class HostileText
{
    private static readonly string[] Parts =
    [
        "a", " ", ",", ";", ":", "\\", "\"", "'", "\\n", "=", "+", "-", "@", "\t", "\r", "\n", "\r\n", "\0", "\x01", "\x1F",
        "\x7F", "\u0085", "\u2028", "\uFFFE", "\uFEFF", "\uD800", "\uDC00",
        "é", "라오스", "ລາວ", "👩‍👩‍👧", "\u202E", "<", ">", "&", "]]>", "<!--", "&amp;", "\"\"", "BEGIN:VEVENT", "＝1",
        "a long run of plain words without any sign, so that lines have to be folded",
    ];

    public static Arbitrary<string> Arbitrary { get; } = Gen.Elements(Parts).ListOf().Select(string.Concat).ToArbitrary();

    /// <summary>Nothing but settings.</summary>
    public static SiteContent Site { get; } = EmptySite();

    private static SiteContent EmptySite()
    {
        using var site = FeedContent.EmptySite();
        return site.Read();
    }
}
