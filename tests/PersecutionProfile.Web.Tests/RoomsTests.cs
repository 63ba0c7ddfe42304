using Mono.Cecil;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Responses;

namespace PersecutionProfile.Web.Tests;

/// <summary>Data flows one way: of two folders of the program, one uses the other. A folder is a namespace.</summary>
public class RoomsTests
{
    /// <summary>The model hands out the addresses of what it holds; an entry's own rules are run while it is read.</summary>
    private static readonly string[] UseEachOther =
    [
        "Content <-> Content.Addresses",
        "Content.Checking <-> Content.Reading",
        "Content.Reading <-> Content.Reading.Bodies",
    ];

    [Fact]
    public void NoTwoFoldersUseEachOtherButThese()
    {
        var arrows = new[] { typeof(SiteContent), typeof(ReadyResponse) }
            .SelectMany(type => ModuleDefinition.ReadModule(type.Assembly.Location).GetTypes())
            .SelectMany(type => UsedBy(type).Select(used => (From: RoomOf(type), To: RoomOf(used))))
            .Where(arrow => arrow.From is not null && arrow.To is not null && arrow.From != arrow.To)
            .ToHashSet();
        Assert.Contains(("Web.Rendering", "Content"), arrows);
        Assert.Equal(
            UseEachOther,
            arrows.Where(arrow => arrows.Contains((arrow.To, arrow.From)) && string.CompareOrdinal(arrow.From, arrow.To) < 0)
                .Select(arrow => $"{arrow.From} <-> {arrow.To}")
                .Order(StringComparer.Ordinal));
    }

    private static IEnumerable<TypeReference> UsedBy(TypeDefinition type) => new[] { type.BaseType }
        .Concat(type.Interfaces.Select(used => used.InterfaceType))
        .Concat(type.Fields.Select(field => field.FieldType))
        .Concat(type.Methods.SelectMany(UsedBy))
        .OfType<TypeReference>()
        .SelectMany(Parts);

    private static IEnumerable<TypeReference> UsedBy(MethodDefinition method) => method.Parameters
        .Select(parameter => parameter.ParameterType)
        .Append(method.ReturnType)
        .Concat(method.HasBody ? method.Body.Instructions.SelectMany(instruction => UsedBy(instruction.Operand)) : []);

    private static IEnumerable<TypeReference> UsedBy(object operand) => operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [method.DeclaringType, .. method.GenericArguments],
        MethodReference method => [method.DeclaringType, method.ReturnType],
        _ => [],
    };

    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification specification => Parts(specification.ElementType),
        _ => [type],
    };

    /// <summary>Null for what is not ours. Razor compiles every page into one namespace and its folders into its name.</summary>
    private static string? RoomOf(TypeReference type)
    {
        while (type.DeclaringType is not null)
            type = type.DeclaringType;
        return type.Namespace == "AspNetCoreGeneratedDocument"
            ? $"Web.{string.Join('.', type.Name.Split('_', StringSplitOptions.RemoveEmptyEntries)[..^1])}"
            : type.Namespace.StartsWith("PersecutionProfile.", StringComparison.Ordinal)
                ? type.Namespace["PersecutionProfile.".Length..]
                : null;
    }
}
