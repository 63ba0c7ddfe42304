using System.Text;

namespace PersecutionProfile.Web.Feeds;

/// <summary>Content lines of a calendar (RFC 5545, 3.1): CRLF, folded at 75 octets, no character broken.</summary>
internal sealed class CalendarLines
{
    private const int Octets = 75;

    private readonly StringBuilder lines = new();

    public void Add(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > Octets)
            {
                lines.Append("\r\n ");
                octets = 1;
            }
            lines.Append(rune);
            octets += rune.Utf8SequenceLength;
        }
        lines.Append("\r\n");
    }

    public void AddText(string name, string text) => Add(name, Escape(text));

    public override string ToString() => lines.ToString();

    /// <summary>A value of type TEXT (RFC 5545, 3.3.11), which has no control characters but the tab.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            escaped.Append(character switch
            {
                '\n' => @"\n",
                '\\' => @"\\",
                ';' => @"\;",
                ',' => @"\,",
                < ' ' and not '\t' or '\u007F' => "\uFFFD",
                _ => character.ToString(),
            });
        }
        return escaped.ToString();
    }
}
