/**
 * @file export.h
 * How the public functions of libx278-casework are marked for the linker. Define X278_STATIC when linking the archive.
 * @since 0.1
 */
#ifndef X278_CASEWORK_EXPORT_H
#define X278_CASEWORK_EXPORT_H

#if defined(X278_STATIC)
#define X278CW_API
#elif defined(_WIN32)
#if defined(X278CW_BUILDING)
#define X278CW_API __declspec(dllexport)
#else
#define X278CW_API __declspec(dllimport)
#endif
#elif defined(__GNUC__) && __GNUC__ >= 4
#define X278CW_API __attribute__((visibility("default")))
#else
#define X278CW_API
#endif

#endif
