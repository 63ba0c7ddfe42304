using System.Text;

namespace PersecutionProfile.Content.Reading;

/// <summary>The bytes of one file as text.</summary>
internal static class ContentFile
{
    public const int LimitInBytes = 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Finding CannotOpen(string path) =>
        new(Rule.FileUnreadable, path, 0, 0,
            "The file cannot be opened: it is locked, or its permissions do not let the site read it. Close it elsewhere, or change its permissions.");

    public static Finding TooSlow(string path) =>
        new(Rule.FileUnreadable, path, 0, 0,
            "The file cannot be read: its disk or network does not answer. Try again later; a running site does so by itself.");

    public static Finding NotOrdinary(string path) =>
        new(Rule.FileUnreadable, path, 0, 0,
            "This is no ordinary file but a pipe, a socket or a device, so it is not opened, and has no page. Remove it.");

    public static Finding OwnMistake(string path, Exception error) =>
        new(Rule.FileUnreadable, path, 0, 0,
            $"A mistake in the program of this site keeps it from reading this file ({error.GetType().Name}). Take out what you changed last, and tell whoever runs the site.");

    public static Finding Outside(string path) =>
        new(Rule.SymbolicLink, path, 0, 0,
            "The way to this file leads over a link out of the content folder, so it is not opened, and has no page. Put the file itself here.");

    /// <summary>
    /// Null, with a finding, when the bytes are not UTF-8 text of at most 1 MB. Line ends become LF, and what no text needs is
    /// taken out, with findings.
    /// </summary>
    public static string? Read(ReadOnlySpan<byte> bytes, FileFindings findings, out RemovedCharacters removed)
    {
        removed = RemovedCharacters.None;
        if (bytes.Length > LimitInBytes)
        {
            findings.Add(Rule.FileTooLarge, "The file is larger than 1 MB. Split it, or shorten its text.");
            return null;
        }
        if (SavedBy(bytes) is { } program)
        {
            findings.Add(Rule.NotUtf8, default(Place),
                $"This is no plain text but {program}, whatever its name says. Open it there, copy the text, and paste it into a file that you write with a program for plain text, such as Notepad.");
            return null;
        }
        try
        {
            bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
            return new Cleaning(findings).Clean(Strict.GetString(bytes).ReplaceLineEndings("\n"), out removed);
        }
        catch (DecoderFallbackException error)
        {
            var before = bytes[..Math.Clamp(error.Index, 0, bytes.Length)];
            var line = before.Count((byte)'\n') + 1;
            var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
            findings.Add(Rule.NotUtf8, new Place(line, column),
                "What stands here cannot be read, because the file is saved in another encoding than the site reads. Save it again, and choose the encoding “UTF-8” in the window in which you save.");
            return null;
        }
    }

    /// <summary>The kind of file that another program has saved, by its first bytes; null for text.</summary>
    private static string? SavedBy(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\x3\x4"u8) ? "a document of Word, LibreOffice or a like program, or a packed folder"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? "an old document of Word"
        : bytes.StartsWith("{\\rtf"u8) ? "a formatted text (RTF), as TextEdit and WordPad save it"
        : bytes.StartsWith("%PDF-"u8) ? "a PDF"
        : null;

    /// <summary>
    /// What can be read of bytes that are no text, to see whether they hide the entry: without the zeros of UTF-16, for one.
    /// </summary>
    public static string Guess(ReadOnlySpan<byte> bytes) =>
        UnusableCharacters.Remove(Encoding.UTF8.GetString(bytes).Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\n"));
}
