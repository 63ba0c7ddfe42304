using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PersecutionProfile.Content.Reading;

/// <summary>Reads YAML from parser events into located values, and refuses what front matter does not need.</summary>
internal sealed partial class YamlReader
{
    private const int DepthLimit = 8;

    private readonly string yaml;
    private readonly Parser parser;
    private readonly FileFindings findings;
    private readonly int lineOffset;
    private readonly Cleaning cleaning;

    /// <summary>The key of the entry below which the reader is.</summary>
    private string above = "";

    private YamlReader(string yaml, int lineOffset, FileFindings findings)
    {
        parser = new Parser(new StringReader(yaml));
        (this.yaml, this.lineOffset, this.findings, cleaning) = (yaml, lineOffset, findings, new Cleaning(findings));
    }

    /// <summary>The value of a YAML text; null, with a finding, when it cannot be read.</summary>
    /// <param name="lineOffset">How many lines of the file stand before the text.</param>
    public static YamlNode? Read(string yaml, int lineOffset, FileFindings findings)
    {
        yaml = CopiedCharacters.MendKeys(yaml);
        var reader = new YamlReader(yaml, lineOffset, findings);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException error) when (
            HalfCharacter().Match(yaml) is { Success: true } half
                && Place.In(yaml, half.Index) is var at
                && at.Line >= error.Start.Line
                && at.Line <= error.End.Line)
        {
            findings.Add(Rule.Noncharacter, at with { Line = at.Line + lineOffset },
                $"`{half.Value}` stands for half a character, which is none. Write the character itself.");
        }
        catch (YamlException error)
        {
            reader.Refuse(YamlMistake.Explain(yaml, error.Start, error.Message, isEntry: lineOffset > 0), yaml);
        }
        // YamlDotNet's scanner loses its way in an open bracket, and knows no letters beyond U+10FFFF.
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            reader.Refuse(YamlMistake.Explain(yaml, reader.parser.Current?.Start ?? Mark.Empty, "", isEntry: lineOffset > 0), yaml);
        }
        catch (RefusedException refused)
        {
            findings.Add(Rule.YamlFeature, refused.At, refused.Message);
        }
        return null;
    }

    private void Refuse((Place At, string Message) mistake, string yaml)
    {
        var at = mistake.At with { Line = mistake.At.Line + lineOffset };
        var line = yaml.Split('\n')[mistake.At.Line - 1];
        findings.Add(
            Rule.YamlSyntax, at, mistake.Message, TypographicQuotes.Straighten(at, line[Math.Clamp(at.Column - 1, 0, line.Length)..]));
    }

    private YamlNode ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _))
            return YamlMap.Empty;
        parser.Consume<DocumentStart>();
        var value = ReadValue(1);
        parser.Consume<DocumentEnd>();
        if (!parser.TryConsume<StreamEnd>(out _))
            throw new RefusedException(PlaceOf(parser.Current!),
                "This line ends the file for the program, and what follows is not read. Remove the line.");
        return value;
    }

    private YamlNode ReadValue(int depth)
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
            throw new RefusedException(PlaceOf(alias),
                "A value that begins with `*` means something else here. Put quotation marks around the whole value.");
        var start = parser.Consume<NodeEvent>();
        RefuseUnneeded(start, depth);
        if (start is Scalar { IsKey: false } value)
            CheckNoteBehind(value);
        return start switch
        {
            Scalar scalar =>
                new YamlScalar(cleaning.CleanValue(scalar.Value, PlaceOf(scalar)), scalar.Style == ScalarStyle.Plain, PlaceOf(scalar)),
            SequenceStart => ReadList(start, depth),
            _ => ReadMap(start, depth),
        };
    }

    private YamlList ReadList(NodeEvent start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadValue(depth + 1));
        return new YamlList(items.ToImmutable(), PlaceOf(start));
    }

    private YamlMap ReadMap(NodeEvent start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new HashSet<string>();
        var (list, isSecondBlock) = (above, false);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadValue(depth + 1) is not YamlScalar key)
                throw new RefusedException(PlaceOf(start), "A key is a word, not a list or a block.");
            above = depth == 1 ? key.Value : above;
            var value = ReadValue(depth + 1);
            if (IsRestOfNumber(key, value, entries))
                RepairNumber(key, entries);
            else if (keys.Add(key.Value))
                entries.Add(new YamlEntry(key, value));
            else if (depth > 1 && IsList(list) && key.Value == entries[0].Key.Value && start is MappingStart { Style: MappingStyle.Block })
                Say(ref isSecondBlock, key);
            else if (!isSecondBlock)
                findings.Add(Rule.DuplicateKey, key.At,
                    $"{NameOf(key, depth)} stands here a second time; the first one counts. Remove one of them.");
        }
        return new YamlMap(entries.ToImmutable(), PlaceOf(start));
    }

    /// <summary>Once for all that lies in a block which goes on where the next one was to begin.</summary>
    private void Say(ref bool isSaid, YamlScalar key)
    {
        if (!isSaid)
            findings.Add(Rule.DuplicateKey, key.At,
                $"Here the next block of the list begins, and only the first one counts. Put `- ` before the first line of each block, such as `- {key.Value}: …`, and two spaces more before its other lines.");
        isSaid = true;
    }

    /// <summary>Whether several blocks can stand below a key of an entry.</summary>
    private bool IsList(string key) => lineOffset > 0 && key is not "link" && Keys.Blocks.ContainsKey(key);

    /// <summary>{value: 7,800,000} is a value 7 and two keys without a value.</summary>
    private static bool IsRestOfNumber(YamlScalar key, YamlNode value, ImmutableArray<YamlEntry>.Builder entries) =>
        key is { IsPlain: true, Value: [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'] } && value is YamlScalar { IsNull: true }
            && entries is [.., { Value: YamlScalar { IsPlain: true, Value: [.., >= '0' and <= '9'] } }];

    private void RepairNumber(YamlScalar rest, ImmutableArray<YamlEntry>.Builder entries)
    {
        var (key, before) = (entries[^1].Key, (YamlScalar)entries[^1].Value);
        if (!before.Value.Contains(',', StringComparison.Ordinal))
            findings.Add(Rule.InvalidValue, before.At,
                "Between `{` and `}` a comma ends the value. Write the number without commas, or put quotation marks around it.");
        entries[^1] = new YamlEntry(key, before with { Value = $"{before.Value},{rest.Value}" });
    }

    // Further in, a key can be what somebody must not read: the real name in a pair under names-changed.
    private static string NameOf(YamlScalar key, int depth) => depth == 1 ? $"The key `{key.Value}`" : "This key";

    private void RefuseUnneeded(NodeEvent node, int depth)
    {
        if (!node.Anchor.IsEmpty)
            throw new RefusedException(PlaceOf(node),
                "A value that begins with `&` means something else here. Put quotation marks around the whole value.");
        if (!node.Tag.IsEmpty && node.Tag != "!")
            throw new RefusedException(PlaceOf(node),
                "A value that begins with `!` means something else here. Put quotation marks around the whole value.");
        if (depth > DepthLimit)
            throw new RefusedException(PlaceOf(node),
                $"Lists and blocks are nested more than {DepthLimit} deep here. Put quotation marks around text that has brackets.");
    }

    /// <summary>"Request #3" ends before the number sign; a note has a space behind it.</summary>
    private void CheckNoteBehind(Scalar value)
    {
        var rest = yaml.AsSpan((int)value.End.Index);
        var spaces = rest.Length - rest.TrimStart(" \t").Length;
        if (spaces > 0 && rest[spaces..] is ['#', var next, ..] && char.IsLetterOrDigit(next))
            findings.Add(Rule.CutAtHash, new Place((int)value.End.Line + lineOffset, (int)value.End.Column + spaces),
                "Everything from this `#` on is a note to yourself, and is not shown. If it belongs to the value, put quotation marks around the whole value; if it is a note, put a space behind the `#`.");
    }

    private Place PlaceOf(ParsingEvent parsed) => new((int)parsed.Start.Line + lineOffset, (int)parsed.Start.Column);

    [GeneratedRegex(@"\\(u|U0000)[dD][89a-fA-F][0-9a-fA-F]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex HalfCharacter();

    private sealed class RefusedException(Place at, string message) : Exception(message)
    {
        public Place At { get; } = at;
    }
}
