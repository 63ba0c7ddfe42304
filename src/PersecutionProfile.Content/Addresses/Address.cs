namespace PersecutionProfile.Content.Addresses;

/// <summary>One address of a snapshot and what stands there.</summary>
/// <param name="Place">The path without a language: the same in every edition.</param>
/// <param name="Subject">The entry, figure or topic that it is about, or the form of a photo (<see cref="ServedPhoto"/>); null
/// where the kind says all.</param>
/// <param name="Page">Of a list, from 1.</param>
/// <param name="Day">The day, or the first one of the month.</param>
public sealed record Address(AddressKind Kind, string Place, object? Subject = null, int Page = 1, DateOnly Day = default)
{
    public static Address NotFound { get; } = new(AddressKind.NotFound, "/not-found");

    public static Address Error { get; } = new(AddressKind.Error, "/error");

    /// <summary>That of its edition; null for the original's, whose paths have no prefix.</summary>
    public Language? Language { get; init; }

    public string Path => Language is null ? Place : Paths.In(Language.Tag, Place);

    /// <summary>
    /// Whether the page stands in its own right in its language, and not only with facts around the original's prose.
    /// </summary>
    public bool IsOwnWords { get; init; } = true;

    public AddressPattern Pattern => AddressPattern.Of(Kind);

    public AddressGroup Group => Pattern.Group;

    /// <summary>An address that needs nothing but its kind.</summary>
    public static Address Of(AddressKind kind) => new(kind, AddressPattern.Of(kind).Write());

    /// <summary>When too many are searching, in place of what they would find.</summary>
    public static Address SearchBusy { get; } = new(AddressKind.SearchBusy, Paths.Search);

    /// <summary>In place of a page whose file cannot be read.</summary>
    public static Address Unread(string page) => new(AddressKind.Unread, page);

    /// <summary>The same in an edition; it must be there.</summary>
    public Address In(SiteContent edition) => this with { Language = edition.IsOriginal ? null : edition.Settings.Language };

    /// <summary>Its subject, of the type that its kind has.</summary>
    public T About<T>() => (T)Subject!;
}
