using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Export;

/// <summary>
/// Which files the site becomes on a stick: those of a host, but for what only a host or a subscriber has use for, under names that
/// FAT and exFAT can hold and Windows can open.
/// </summary>
internal static partial class StickPlan
{
    /// <summary>Windows opens no longer paths than 259, and the stick may be copied into a folder.</summary>
    private const int LongestPath = 200;

    /// <param name="carried">The site, as copies may hold it.</param>
    /// <exception cref="ContentException">A file could not be held, or two would share one.</exception>
    public static ImmutableArray<ExportedAddress> Of(SiteContent carried)
    {
        ImmutableArray<ExportedAddress> plan =
        [
            .. ExportPlan.Of(carried)
                .Where(exported => exported.Status == StatusCodes.Status200OK && IsForReaders(exported.Address))
                .Select(Named),
        ];
        if (plan.FirstOrDefault(exported => exported.File.Length > LongestPath || Unusable().IsMatch(exported.File)) is { } unusable)
            throw new ContentException(
                $"A stick cannot hold the file {unusable.File} of {unusable.Address.Path}: its name is longer than {LongestPath} characters or one that Windows keeps for itself. Rename the file in the content folder.");
        return plan;
    }

    private static bool IsForReaders(Address address) => address.Kind is not (
        AddressKind.Feed
        or AddressKind.JsonFeed
        or AddressKind.PrayerFeed
        or AddressKind.CountryFeed
        or AddressKind.WeekFeed
        or AddressKind.WeekJsonFeed
        or AddressKind.Sitemap
        or AddressKind.Robots
        or AddressKind.SecurityTxt) && !address.Path.EndsWith(".webmanifest", StringComparison.Ordinal);

    /// <summary>No server says what a file without an ending is.</summary>
    private static ExportedAddress Named(ExportedAddress exported) =>
        Path.HasExtension(exported.File) ? exported : exported with { File = $"{exported.File}.txt" };

    // Names that stand for devices, with any ending.
    [GeneratedRegex(
        @"[<>:""|?*\\\x00-\x1f]|[. ](/|$)|(^|/)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|/|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unusable();
}
