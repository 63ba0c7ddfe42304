using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Settings;
using PersecutionProfile.Web.Signing;

namespace PersecutionProfile.Web.Export;

/// <summary>What is to be said of a copy.</summary>
/// <param name="Faults">A sentence each; none where it is as it was signed.</param>
/// <param name="Summary">All in short, and what to do.</param>
internal sealed record Verification(ImmutableArray<string> Faults, string Summary)
{
    /// <summary>So many lines can be read; more stand as a number.</summary>
    public const int MostShown = 20;

    private const string DoNotOpen = "Do not open it; ask somebody you trust for a new copy.";

    /// <summary>What Windows, macOS and Android leave on each stick they see; empty where there is nothing of it.</summary>
    public string Aside { get; private init; } = "";

    /// <summary>Of a whole export.</summary>
    public static Verification OfFolder(string folder, ECDsa key)
    {
        const string List = Manifest.SignedFile;
        if (WhyUnsigned(Path.Combine(folder, List), List, key) is { } reason)
            return new([reason], $"This copy cannot be trusted, and its files were not compared. {DoNotOpen}");
        var signed = Manifest.Read(folder, List)
            ?? throw new ContentException(
                $"“{folder}” has a signed list that this program cannot read. Check it with: sha256sum --check {List}");
        var all = ForeignFiles.FilesOf(new DirectoryInfo(folder), isLeftOut: SystemFiles.IsFolder)
            .ToLookup(file => !signed.ContainsKey(file) && SystemFiles.IsFile(file));
        var there = all[false].ToHashSet(StringComparer.Ordinal);
        string[] left = [.. SystemFiles.FoldersIn(folder), .. all[true]];
        string[] missing = [.. signed.Keys.Where(file => !there.Contains(file))];
        string[] changed = [.. signed.Keys.Where(file => there.Contains(file) && HashOf(folder, file) != signed[file])];
        string[] added = [.. there.Except(signed.Keys).Except([Manifest.File, List, List + Signature.End])];
        // Our own list cannot be in the signed one, as it has that one's hash; what it must be follows from that one.
        if (there.Contains(Manifest.File) && !IsOwnList(folder, signed))
            changed = [.. changed, Manifest.File];
        ImmutableArray<string> faults =
        [
            .. missing.Order(StringComparer.Ordinal).Select(file => $"{file} is missing."),
            .. changed.Order(StringComparer.Ordinal).Select(file => $"{file} was changed."),
            .. added.Order(StringComparer.Ordinal).Select(file => $"{UnusableCharacters.Show(file)} was added, and nobody has signed it."),
        ];
        return new(faults, faults.IsEmpty
            ? $"All {signed.Count:N0} files are as they were signed. They were valid until {Manifest.ReadValidUntil(folder, List)}; what was taken down later is still in them."
            : $"This copy is not as it was signed. Missing: {missing.Length:N0}, changed: {changed.Length:N0}, added: {added.Length:N0}, of {signed.Count:N0} files. {DoNotOpen}")
        {
            Aside = left.Length == 0 ? "" : "Beside it lie files that systems put on sticks by themselves; they are no part of the copy: "
                + string.Join(", ", left.Order(StringComparer.Ordinal).Take(MostShown).Select(file => UnusableCharacters.Show(file)))
                + (left.Length > MostShown ? $" and {left.Length - MostShown:N0} more." : "."),
        };
    }

    /// <summary>Of a file that goes on alone, with its signature beside it.</summary>
    public static Verification OfFile(string file, ECDsa key) => WhyUnsigned(file, Path.GetFileName(file), key) is { } reason
        ? new([reason], $"This file cannot be trusted. {DoNotOpen}")
        : new([], "The file is as it was signed. That says nothing of its name, nor whether there is a newer one.");

    private static string? WhyUnsigned(string file, string shown, ECDsa key)
    {
        if (!File.Exists(file))
            return $"{shown} is missing: this is no signed export, or no whole one.";
        if (!File.Exists(file + Signature.End))
            return shown != Manifest.SignedFile && SignedFolderOf(file) is { } folder
                ? $"{shown} has no signature of its own, but the folder “{folder}” has one. Check the whole folder: verify {folder}"
                : $"{shown} has no signature: {shown}{Signature.End} is missing.";
        var signature = File.ReadAllBytes(file + Signature.End);
        return Signature.Fits(signature, File.ReadAllBytes(file), key) ? null
            : !Signature.IsOne(signature) ? $"{shown}{Signature.End} is damaged: what is in it is no signature."
            : $"The signature of {shown} is wrong: the file was changed, or another key signed it.";
    }

    private static string? SignedFolderOf(string file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file));
        while (folder is not null && !File.Exists(Path.Combine(folder, Manifest.SignedFile)))
            folder = Path.GetDirectoryName(folder);
        return folder;
    }

    private static bool IsOwnList(string folder, Dictionary<string, string> signed)
    {
        string[] lists = [Manifest.SignedFile, Manifest.SignedFile + Signature.End];
        return DateTimeOffset.TryParse(
                Manifest.ReadValidUntil(folder, Manifest.SignedFile), CultureInfo.InvariantCulture, DateTimeStyles.None, out var until)
            && File.ReadAllBytes(Path.Combine(folder, Manifest.File)).AsSpan().SequenceEqual(
                Manifest.Write(signed.Concat(lists.Select(list => KeyValuePair.Create(list, HashOf(folder, list)))), until));
    }

    private static string HashOf(string folder, string file)
    {
        using var stream = File.OpenRead(Path.Combine(folder, file));
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
