namespace PersecutionProfile.Content.Reading;

/// <summary>Reads a key of <c>sources.yml</c> that stands in another data file.</summary>
internal static class CitedSource
{
    public static ValueReader<Source> In(Definitions<Source> sources)
    {
        var near = new Suggestions(sources.All.Keys.Select(key => key.Value));
        return TryRead;

        bool TryRead(YamlNode node, FileFindings findings, out Source source)
        {
            source = null!;
            if (!Values.Text(node, findings, out var key))
                return false;
            if (sources.TryFind(key, out source))
                return true;
            findings.Ask(Rule.UnknownSource, node.At, $"There is no source `{key}` in sources.yml.", near, key);
            return false;
        }
    }
}
