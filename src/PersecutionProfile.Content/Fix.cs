using System.Text.RegularExpressions;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content;

/// <summary>
/// The one safe remedy of a finding. Whoever makes the finding knows it; <see cref="Fixing.FolderFixer"/> tries whether it
/// helps.
/// </summary>
internal abstract partial record Fix
{
    /// <summary>Other words at a place, or at several that only help together.</summary>
    public sealed record Replace(params ImmutableArray<Edit> Edits) : Fix;

    /// <summary>A character that is taken out wherever it stands in the file.</summary>
    public sealed record Erase(char Character) : Fix;

    /// <summary>Another name for a file, or for a folder with all that is in it; both paths inside the content folder.</summary>
    public sealed partial record Rename(string From, string To) : Fix
    {
        /// <summary>
        /// The name in lower-case letters, digits and hyphens; null when letters would be lost, or when the name may be meant
        /// as it is: that of a copy, or of a page that is kept back.
        /// </summary>
        public static Rename? Of(string path, string name, string ending) =>
            name.Length <= 100 && !MayBeMeant().IsMatch(name)
                && Diacritics.Remove(name).All(letter => char.IsAscii(letter) || letter == '’') && Slug.TryMake(name, out var slug)
                ? new Rename(path, $"{path[..(path.LastIndexOf('/') + 1)]}{slug}{ending}")
                : null;

        // Syncthing, Dropbox, Nextcloud; browsers, Windows and macOS; and whoever keeps a page back by its name.
        [GeneratedRegex(
            @"conflict|\([0-9]+\)|\b(copy|kopie|copie|copia)\b|draft|hidden|unfinished|unpublished|private|secret|^_",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
        private static partial Regex MayBeMeant();
    }
}

/// <param name="Old">What must stand there, in one line.</param>
internal sealed record Edit(Place At, string Old, string New)
{
    /// <summary>Another value for one that stands in a YAML text.</summary>
    public static Edit Of(YamlScalar scalar, string value) =>
        new(scalar.At with { Column = scalar.At.Column + (scalar.IsPlain ? 0 : 1) }, scalar.Value, value);
}
