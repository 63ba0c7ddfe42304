namespace PersecutionProfile.Web.Words;

/// <summary>The note on cover names.</summary>
internal static class ChangedNames
{
    /// <summary>Empty when no name was changed.</summary>
    public static string Note(IEnumerable<string> names)
    {
        var list = string.Join(", ", names.Distinct());
        return list.Length == 0 ? "" : $"Names marked as changed are not the real ones, to protect people: {list}.";
    }
}
