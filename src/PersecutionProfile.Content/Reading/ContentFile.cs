using System.Text;

namespace PersecutionProfile.Content.Reading;

/// <summary>The bytes of one file as text.</summary>
internal static class ContentFile
{
    public const int LimitInBytes = 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Finding CannotOpen(string path) =>
        new(Rule.FileUnreadable, path, 0, 0, "The file cannot be opened: it is locked, or its permissions do not let the site read it. Close it elsewhere, or change its permissions.");

    /// <summary>Null, with a finding, when the bytes are not UTF-8 text of at most 1 MB. Line ends become LF.</summary>
    public static string? Read(ReadOnlySpan<byte> bytes, FileFindings findings)
    {
        if (bytes.Length > LimitInBytes)
        {
            findings.Add(Rule.FileTooLarge, "The file is larger than 1 MB. Split it, or shorten its text.");
            return null;
        }
        try
        {
            return Strict.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes).ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException error)
        {
            var before = bytes[..Math.Clamp(error.Index, 0, bytes.Length)];
            var line = before.Count((byte)'\n') + 1;
            findings.Add(Rule.NotUtf8, new Place(line, error.Index - before.LastIndexOf((byte)'\n')), "The file is not saved as UTF-8: a byte here belongs to no letter. Save it again with the encoding “UTF-8”.");
            return null;
        }
    }
}
