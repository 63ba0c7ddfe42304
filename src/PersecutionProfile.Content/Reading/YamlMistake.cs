using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace PersecutionProfile.Content.Reading;

/// <summary>Says a YAML error in the words of somebody who does not know YAML: editors make four kinds of mistakes.</summary>
internal static partial class YamlMistake
{
    public static (Place At, string Message) Explain(YamlException error, string yaml)
    {
        var lines = yaml.Split('\n');
        var reported = Math.Clamp((int)error.Start.Line, 1, lines.Length);
        // The parser often notices a mistake only at the start of the following line.
        // … and says of a tab only in which block it stands.
        var tab = error.Message.Contains("tab", StringComparison.Ordinal) ? Array.FindIndex(lines, reported - 1, line => line.TrimStart(' ').StartsWith('\t')) + 1 : 0;
        foreach (var line in new[] { tab, reported, reported - 1 })
        {
            if (line >= 1 && ExplainLine(lines[line - 1].TrimEnd('\r')) is var (column, message))
                return (new Place(line, column), message);
        }
        return (new Place(reported, (int)error.Start.Column), $"This is not valid YAML: {Sentence(error)} Compare with a file that works: each line is `key: value`, and the lines of a list begin with `- `.");
    }

    private static (int Column, string Message)? ExplainLine(string line)
    {
        if (line.IndexOf('\t', StringComparison.Ordinal) is var tab and >= 0)
            return (tab + 1, "There is a tab here. YAML allows only spaces for indentation: replace it with spaces.");
        if (KeyAndValue().Match(line) is not { Success: true } match)
            return null;
        var value = match.Groups["value"];
        var column = value.Index + 1;
        return value.Value switch
        {
            ['“' or '”' or '„' or '‘' or '’' or '«' or '»', ..] => (column, "These are typographic quotation marks, which YAML does not know. Use straight ones: \"…\"."),
            ['*' or '&' or '[' or ']' or '{' or '}' or '@' or '`' or '%' or '!' or '|' or '>' or '#' or ',', ..] =>
                (column, $"A value that begins with `{value.Value[0]}` means something else in YAML. Put quotation marks around the whole value: \"…\"."),
            ['"' or '\'', ..] => (column, "The quotation mark that opens here is not closed in the same way, or text follows it. Put one at the very end of the value, and write \\\" for one inside."),
            _ when value.Value.IndexOf(": ", StringComparison.Ordinal) is var colon and >= 0 || value.Value.EndsWith(':') =>
                (column, "There is a second colon in this line. Put quotation marks around the whole value: \"…\"."),
            _ => null,
        };
    }

    private static string Sentence(YamlException error)
    {
        var message = PlacePrefix().Replace(error.Message, "").TrimEnd('.');
        return message.Length == 0 ? "it cannot be read." : $"{char.ToLowerInvariant(message[0])}{message[1..]}.";
    }

    [GeneratedRegex(@"^\s*(- )?(\{ ?)?[\w-]+\s*:\s+(?<value>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex KeyAndValue();

    [GeneratedRegex(@"^\(Line: .*?\): ", RegexOptions.CultureInvariant)]
    private static partial Regex PlacePrefix();
}
