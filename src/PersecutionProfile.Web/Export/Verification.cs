using System.Collections.Immutable;
using System.Security.Cryptography;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Settings;
using PersecutionProfile.Web.Signing;

namespace PersecutionProfile.Web.Export;

/// <summary>What is to be said of a copy.</summary>
/// <param name="Faults">A sentence each; none where it is as it was signed.</param>
/// <param name="Summary">All in one sentence.</param>
internal sealed record Verification(ImmutableArray<string> Faults, string Summary)
{
    /// <summary>Of a whole export.</summary>
    public static Verification OfFolder(string folder, ECDsa key)
    {
        const string List = Manifest.SignedFile;
        if (WhyUnsigned(Path.Combine(folder, List), List, key) is { } reason)
            return new([reason], "This copy cannot be trusted, and its files were not compared.");
        var signed = Manifest.Read(folder, List)
            ?? throw new ContentException(
                $"“{folder}” has a signed list that this program cannot read. Check it with: sha256sum --check {List}");
        var there = ForeignFiles.FilesOf(new DirectoryInfo(folder)).ToHashSet(StringComparer.Ordinal);
        string[] missing = [.. signed.Keys.Where(file => !there.Contains(file))];
        string[] changed = [.. signed.Keys.Where(file => there.Contains(file) && HashOf(folder, file) != signed[file])];
        string[] added = [.. there.Except(signed.Keys).Except([Manifest.File, List, List + Signature.End])];
        ImmutableArray<string> faults =
        [
            .. missing.Order(StringComparer.Ordinal).Select(file => $"{file} is missing."),
            .. changed.Order(StringComparer.Ordinal).Select(file => $"{file} was changed."),
            .. added.Order(StringComparer.Ordinal).Select(file => $"{UnusableCharacters.Show(file)} was added, and nobody has signed it."),
        ];
        return new(faults, faults.IsEmpty
            ? $"All {signed.Count:N0} files are as they were signed. They were valid until {Manifest.ReadValidUntil(folder, List)}; what was taken down later is still in them."
            : $"This copy is not as it was signed. Missing: {missing.Length:N0}, changed: {changed.Length:N0}, added: {added.Length:N0}, of {signed.Count:N0} files.");
    }

    /// <summary>Of a file that goes on alone, with its signature beside it.</summary>
    public static Verification OfFile(string file, ECDsa key) => WhyUnsigned(file, Path.GetFileName(file), key) is { } reason
        ? new([reason], "This file cannot be trusted.")
        : new([], "The file is as it was signed. That says nothing of its name, nor whether there is a newer one.");

    private static string? WhyUnsigned(string file, string shown, ECDsa key)
    {
        if (!File.Exists(file))
            return $"{shown} is missing: this is no signed export, or no whole one.";
        if (!File.Exists(file + Signature.End))
            return $"{shown} has no signature: {shown}{Signature.End} is missing.";
        return Signature.Fits(File.ReadAllBytes(file + Signature.End), File.ReadAllBytes(file), key)
            ? null
            : $"The signature of {shown} is wrong: the file was changed, or another key signed it.";
    }

    private static string HashOf(string folder, string file)
    {
        using var stream = File.OpenRead(Path.Combine(folder, file));
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
