using System.Text;
using System.Xml;

namespace PersecutionProfile.Web.Feeds;

/// <summary>Well-formed XML, whatever characters the content has.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    public static string Write(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Settings))
            write(writer);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    extension(XmlWriter writer)
    {
        /// <summary>An element that has only text; nothing when there is none.</summary>
        public void WriteText(string name, string text)
        {
            if (text.Length > 0)
                writer.WriteElementString(name, Clean(text));
        }

        public void WriteAttribute(string name, string text) => writer.WriteAttributeString(name, Clean(text));
    }

    /// <summary>Replaces what XML 1.0 (section 2.2) allows in no form, not even as a character reference.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
                clean.Append(text[at++]).Append(text[at]);
            else
                clean.Append(XmlConvert.IsXmlChar(text[at]) ? text[at] : '\uFFFD');
        }
        return clean.ToString();
    }
}
