namespace PersecutionProfile.Content.Reading;

/// <summary>A value of a YAML file that knows where it stands.</summary>
internal abstract record YamlNode(Place At);

/// <param name="IsPlain">Written without quotation marks.</param>
internal sealed record YamlScalar(string Value, bool IsPlain, Place At) : YamlNode(At)
{
    // YAML 1.2 core schema, section 10.2.1.1
    public bool IsNull => IsPlain && Value is "" or "~" or "null";

    /// <summary>Another value in its place; quotation marks around it stay.</summary>
    public Edit ChangeTo(string value) => new(At with { Column = At.Column + (IsPlain ? 0 : 1) }, Value, value);
}

internal sealed record YamlList(ImmutableArray<YamlNode> Items, Place At) : YamlNode(At);

internal sealed record YamlMap(ImmutableArray<YamlEntry> Entries, Place At) : YamlNode(At)
{
    public static YamlMap Empty { get; } = new([], default);

    public YamlNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key.Value == key)
                    return entry.Value;
            }
            return null;
        }
    }
}

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
