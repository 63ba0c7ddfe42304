using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PersecutionProfile.Content.Writing;

namespace PersecutionProfile.Web.Workshop;

/// <summary>A text that is being written.</summary>
/// <param name="Path">Its file inside the content folder.</param>
/// <param name="Base">The hash of the file when the writing began; empty when there was none.</param>
/// <param name="Text">With <c>\n</c> at the end of its lines.</param>
internal sealed record UnsavedText(string Path, string Base, string Text);

/// <summary>Texts that are not saved yet, kept so that neither a crash nor a closed window loses one.</summary>
/// <param name="folder">Where they are kept; null for in memory alone.</param>
internal sealed class UnsavedTexts(string? folder)
{
    private readonly Dictionary<string, UnsavedText> texts = Load(folder);

    /// <summary>Whether they outlive the program.</summary>
    public bool AreKept => folder is not null;

    public IReadOnlyDictionary<string, UnsavedText> All => texts;

    /// <summary>Why the last of them could not be kept, as the system says it; null when it was.</summary>
    public string? WhyNotKept { get; private set; }

    public void Set(UnsavedText text)
    {
        texts[text.Path] = text;
        if (folder is not null)
            Try(() => Keep(folder, text));
    }

    public void Remove(string path)
    {
        if (texts.Remove(path) && File.Exists(FileOf(path)))
            Try(() => File.Delete(FileOf(path)!));
    }

    private void Keep(string folder, UnsavedText text)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        WholeFile.Replace(FileOf(text.Path)!, JsonSerializer.SerializeToUtf8Bytes(text));
    }

    /// <summary>A text can be seen and saved where it cannot be kept.</summary>
    private void Try(Action write)
    {
        try
        {
            write();
            WhyNotKept = null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            WhyNotKept = error.Message;
        }
    }

    private static Dictionary<string, UnsavedText> Load(string? folder)
    {
        var found = new Dictionary<string, UnsavedText>(StringComparer.Ordinal);
        foreach (var file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.json") : [])
        {
            if (TryRead(file) is { } text)
                found[text.Path] = text;
        }
        return found;
    }

    /// <summary>Null for a file that is none of ours.</summary>
    private static UnsavedText? TryRead(string file)
    {
        try
        {
            var text = JsonSerializer.Deserialize<UnsavedText>(File.ReadAllBytes(file));
            return text is { Path: not null, Base: not null, Text: not null } ? text : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private string? FileOf(string path) => folder is null
        ? null
        : Path.Combine(folder, $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..16]}.json");
}
