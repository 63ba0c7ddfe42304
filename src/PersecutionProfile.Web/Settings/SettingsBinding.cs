using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Options;

namespace PersecutionProfile.Web.Settings;

/// <summary>
/// Gives each property of a class its setting, and says in a sentence which one cannot be used. (The framework's binder alone
/// throws at a value of another type, before anything is validated.)
/// </summary>
internal sealed class SettingsBinding<T>(IConfiguration configuration, string section) : IConfigureOptions<T>, IValidateOptions<T>
    where T : class
{
    private static readonly PropertyInfo[] Properties = [.. typeof(T).GetProperties().Where(property => property.CanWrite)];

    /// <summary>The settings by their full names.</summary>
    public IEnumerable<string> Keys => Properties.Select(property => KeyOf(property.Name));

    public void Configure(T options)
    {
        foreach (var property in Properties)
        {
            if (Read(property) is { } value)
                property.SetValue(options, value);
        }
    }

    public ValidateOptionsResult Validate(string? name, T options)
    {
        string[] faults = [.. Properties.Select(FaultOf).OfType<string>(), .. UnknownKeys().Select(key => $"There is no setting {key}.")];
        return faults.Length > 0 ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;
    }

    private string? FaultOf(PropertyInfo property)
    {
        var setting = configuration.GetSection(KeyOf(property.Name));
        var rule = property.GetCustomAttribute<ValidationAttribute>();
        if (rule is null || !setting.Exists() || (Read(property) is { } value && rule.IsValid(value)))
            return null;
        var said = setting.Value ?? string.Join(", ", setting.GetChildren().Select(item => item.Value));
        return $"The setting {KeyOf(property.Name)} is “{said}”. {rule.ErrorMessage}";
    }

    /// <summary>Null where there is none, or none of the property's type.</summary>
    private object? Read(PropertyInfo property)
    {
        var setting = configuration.GetSection(KeyOf(property.Name));
        try
        {
            return property.PropertyType.IsArray && setting.Value is not null ? null : setting.Get(property.PropertyType);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A misspelt name must not pass for a setting that is not made. Beside the section anything may stand.</summary>
    private IEnumerable<string> UnknownKeys() => section.Length == 0
        ? []
        : configuration.GetSection(section).GetChildren().Select(child => KeyOf(child.Key)).Except(Keys, StringComparer.OrdinalIgnoreCase);

    private string KeyOf(string name) => section.Length == 0 ? name : $"{section}:{name}";
}
